package dev.raceway.trial.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.raceway.trial.TrialThreads;
import dev.raceway.trial.result.TrialLedger;
import dev.raceway.trial.result.TrialPlan;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.work.Cancellation;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A failure in a thread ends all threads and reaches the caller. */
class FailureTest {

  private final OutOfMemoryError failure = new OutOfMemoryError("made by a test");

  @AfterEach
  void no_thread_is_left() {
    assertThat(TrialThreads.alive()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void of_one_thread_in_the_middle(int threads) {
    AtomicInteger runs = new AtomicInteger();
    Work work =
        new Work() {
          @Override
          public boolean run(int thread, int trial) {
            if (runs.incrementAndGet() == 100) {
              throw failure;
            }
            return true;
          }

          @Override
          public long take(int trial) {
            return 1;
          }
        };
    assertSurfaces(work, threads);
  }

  @Test
  void of_the_thread_that_counts() {
    Work work =
        new Work() {
          @Override
          public boolean run(int thread, int trial) {
            return true;
          }

          @Override
          public long take(int trial) {
            throw failure;
          }
        };
    assertSurfaces(work, 4);
  }

  @Test
  void of_a_beginners_thread() {
    Work work =
        new Work() {
          @Override
          public boolean run(int thread, int trial) {
            throw failure;
          }

          @Override
          public long take(int trial) {
            throw new AssertionError("a trial that failed has found nothing");
          }
        };
    NaiveTrial run =
        new NaiveTrial(
            Trials.ledger(TrialSetup.plain(3, 1), 5), new StopSignal(new Cancellation()), work);
    assertThatExceptionOfType(TrialFailedException.class)
        .isThrownBy(() -> run.run(progress -> {}))
        .withCause(failure);
  }

  private void assertSurfaces(Work work, int threads) {
    TrialPlan plan = TrialPlan.of(TrialSetup.plain(threads, 1), 1_000_000);
    TrialRun run = new TrialRun(new TrialLedger(plan), new StopSignal(new Cancellation()), work);
    assertThatExceptionOfType(TrialFailedException.class)
        .isThrownBy(() -> run.run(progress -> {}))
        .withCause(failure);
  }
}
