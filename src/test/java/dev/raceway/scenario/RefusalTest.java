package dev.raceway.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.raceway.engine.Observation;
import dev.raceway.engine.RealRun;
import dev.raceway.engine.SteppingEngine;
import dev.raceway.model.Decision;
import dev.raceway.model.IllegalDecisionException;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.Refusal;
import dev.raceway.model.State;
import dev.raceway.schedule.RefusalWords;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision that cannot be taken is refused with the reason, and nothing changes. */
class RefusalTest {

  @ParameterizedTest
  @CsvSource({
    "mutex, A B,        B, BLOCKED, '[B] cannot run: it is blocked, waiting for the lock.'",
    "semaphore, A B,    B, BLOCKED, '[B] cannot run: it is blocked, waiting for the lock.'",
    "write-only, A3 B3, B, BLOCKED, '[B] cannot run: it is blocked, waiting for the lock.'",
    "none, A3,          A, FINISHED, '[A] cannot run: it has finished.'",
    "none, A,           C, NO_SUCH_THREAD, '[C] cannot run: there are not so many threads.'",
    "none, A,           +, NO_LOCK, 'The lock switch cannot be thrown: the set-up has no lock,"
        + " choose one first.'",
    "mutex, A, +, SWITCH_THERE_ALREADY, 'The lock switch cannot be thrown: it stands there"
        + " already.'",
    "mutex, A -, -, SWITCH_THERE_ALREADY, 'The lock switch cannot be thrown: it stands there"
        + " already.'"
  })
  void by_model_and_engine_alike(
      String lock, String before, String asked, Refusal refusal, String sentence) {
    LockMode mode = LockMode.named(lock).orElseThrow();
    Program program = Program.plain(2, 1).withLock(mode, mode != LockMode.NONE);
    Decision decision = decisions(asked).get(0);
    try (RealRun run = new RealRun(program);
        SteppingEngine engine = new SteppingEngine(program)) {
      decisions(before).forEach(run::apply);
      decisions(before).forEach(taken -> take(engine, taken));
      State state = run.state();
      Observation seen = engine.observe();

      refuses(() -> run.apply(decision), decision, refusal, sentence);
      refuses(() -> take(engine, decision), decision, refusal, sentence);

      assertThat(state.refusal(decision)).contains(refusal);
      assertThat(run.state()).isSameAs(state);
      assertThat(engine.observe()).isEqualTo(seen);
      run.apply(Decision.run(state.runnable().get(0)));
    }
  }

  private static void refuses(Runnable step, Decision decision, Refusal refusal, String sentence) {
    assertThatExceptionOfType(IllegalDecisionException.class)
        .isThrownBy(step::run)
        .satisfies(thrown -> assertThat(words(thrown)).isEqualTo(sentence))
        .satisfies(thrown -> assertThat(thrown.decision()).isEqualTo(decision))
        .satisfies(thrown -> assertThat(thrown.refusal()).isEqualTo(refusal));
  }

  private static String words(IllegalDecisionException thrown) {
    return RefusalWords.of(thrown.decision(), thrown.refusal(), new Messages(Language.ENGLISH));
  }

  private static void take(SteppingEngine engine, Decision decision) {
    if (decision instanceof Decision.Run run) {
      engine.step(run.thread());
    } else {
      engine.toggleLock(((Decision.ToggleLock) decision).on());
    }
  }

  private static List<Decision> decisions(String schedule) {
    return ScheduleText.parse(schedule).runs().stream()
        .flatMap(run -> Collections.nCopies(run.times(), run.decision()).stream())
        .toList();
  }
}
