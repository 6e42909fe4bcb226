package dev.raceway.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Threads that do something other than the model says are found out at the very step. */
class DivergenceTest {

  private static final Program SAID = Program.plain(2, 2).withLock(LockMode.MUTEX, true);

  static Stream<Program> others() {
    return Stream.of(
        SAID.withAmount(2),
        SAID.withLock(LockMode.MUTEX, false),
        SAID.withLock(LockMode.WRITE_ONLY, true),
        SAID.withLock(LockMode.PER_THREAD, true),
        SAID.withCounter(CounterKind.CAS),
        SAID.withCounter(CounterKind.ATOMIC));
  }

  @ParameterizedTest
  @MethodSource("others")
  void threads_of_another_program_are_found_out(Program done) {
    try (RealRun run = new RealRun(SAID, new SteppingEngine(done))) {
      DivergenceException divergence =
          catchThrowableOfType(DivergenceException.class, () -> step(run, "AABAAAB"));

      assertThat(divergence).isNotNull();
      assertThat(divergence.expected()).isNotEqualTo(divergence.observed());
      assertThat(divergence.expected())
          .isEqualTo(Observation.expectedIn(run.state().apply(divergence.decision()).after()));
    }
  }

  @Test
  void threads_that_refuse_what_the_model_allows_are_found_out() {
    Program without = SAID.withLock(LockMode.NONE, false);
    try (RealRun run = new RealRun(SAID, new SteppingEngine(without))) {
      DivergenceException divergence =
          catchThrowableOfType(
              DivergenceException.class, () -> run.apply(Decision.toggleLock(false)));

      assertThat(divergence).hasMessageContaining("refuse");
      assertThat(divergence.decision()).isEqualTo(Decision.toggleLock(false));
    }
  }

  @ParameterizedTest
  @MethodSource("others")
  void threads_of_the_same_program_are_not(Program program) {
    try (RealRun run = new RealRun(program, new SteppingEngine(program))) {
      step(run, "AAB");
      assertThat(run.state().progress().steps()).isEqualTo(3);
    }
  }

  private static void step(RealRun run, String letters) {
    List<ThreadId> threads =
        letters.chars().mapToObj(letter -> ThreadId.ofLetter((char) letter).orElseThrow()).toList();
    threads.forEach(thread -> run.apply(Decision.run(thread)));
  }
}
