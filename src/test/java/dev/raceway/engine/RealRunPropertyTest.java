package dev.raceway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Decision;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.Trace;
import dev.raceway.schedule.Traces;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real threads do what the model says, whatever the set-up and the schedule. */
class RealRunPropertyTest {

  @Test
  void real_threads_do_what_the_model_says() {
    RandomCases.check(
        300,
        Traces::unfinished,
        trace -> {
          try (RealRun run = new RealRun(trace.program())) {
            for (int i = 1; i <= trace.length(); i++) {
              run.apply(trace.decision(i));
              assertThat(run.state().count()).isEqualTo(trace.state(i).count());
            }
            assertThat(run.state().isComplete()).isEqualTo(trace.end().isComplete());
          }
          assertThat(RaceThreads.alive()).isEmpty();
        });
  }

  @Test
  void the_same_schedule_gives_the_same_again() {
    RandomCases.check(
        150,
        Traces::unfinished,
        trace -> {
          List<Observation> first = observed(trace);
          assertThat(observed(trace)).isEqualTo(first);
          assertThat(first).hasSize(trace.length() + 1);
        });
  }

  /** What is seen of the threads alone, without asking the model. */
  private static List<Observation> observed(Trace trace) {
    List<Observation> observations = new ArrayList<>();
    try (SteppingEngine engine = new SteppingEngine(trace.program())) {
      observations.add(engine.observe());
      for (Decision decision : trace.decisions()) {
        if (decision instanceof Decision.Run run) {
          engine.step(run.thread());
        } else {
          engine.toggleLock(((Decision.ToggleLock) decision).on());
        }
        observations.add(engine.observe());
      }
    }
    return observations;
  }
}
