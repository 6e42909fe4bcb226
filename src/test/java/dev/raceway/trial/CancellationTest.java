package dev.raceway.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.trial.result.TrialOutcomes;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.work.Cancellation;
import dev.raceway.work.Canceller;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Trials end whenever somebody wants it, keep what has ended and leave no thread behind. */
class CancellationTest {

  private static final int CANCELS = 400;
  private static final int LONGEST_SPIN = 20_000;

  @AfterEach
  void no_thread_is_left() {
    assertThat(TrialThreads.alive()).isEmpty();
  }

  @Test
  void cancelled_at_random_moments() throws InterruptedException {
    SplittableRandom random = new SplittableRandom(20250101);
    int incomplete = 0;
    for (int i = 0; i < CANCELS; i++) {
      TrialSetup setup = setup(i, random);
      Cancellation cancellation = new Cancellation();
      Thread canceller = Canceller.after(random.nextInt(LONGEST_SPIN), cancellation);
      TrialProgress result = Trials.run(setup, 1 << 16, cancellation, progress -> {});
      canceller.join();

      assertThat(TrialThreads.alive()).as("after cancel %s of %s", i, setup).isEmpty();
      long counted =
          result.outcomes().list().stream().mapToLong(TrialOutcomes.Outcome::times).sum();
      assertThat(counted).isEqualTo(result.trialsDone());
      assertThat(result.outcomes().exact()).isEqualTo(result.trialsDone());
      incomplete += result.isComplete() ? 0 : 1;
    }
    assertThat(incomplete).as("cancels that came before the end").isPositive();
  }

  /** All of them exact, so that a trial counted before its end would be seen. */
  private static TrialSetup setup(int i, SplittableRandom random) {
    int threads = random.nextInt(1, 6);
    int increments = 1 << random.nextInt(0, 18);
    LockMode[] locks = LockMode.values();
    return TrialSetup.plain(threads, increments).with(CounterKind.ATOMIC, locks[i % locks.length]);
  }

  @ParameterizedTest
  @EnumSource(LockMode.class)
  void a_trial_that_would_take_minutes_ends(LockMode lock) throws InterruptedException {
    Cancellation cancellation = new Cancellation();
    Thread canceller = new Thread(() -> cancelWhenRunning(cancellation));
    canceller.start();
    // Naive trials have threads of their own.
    CounterKind kind = lock == LockMode.SEMAPHORE ? CounterKind.NAIVE : CounterKind.VOLATILE;
    TrialSetup setup = TrialSetup.plain(5, TrialSetup.MAX_INCREMENTS).with(kind, lock);
    TrialProgress result = Trials.run(setup, 1, cancellation, progress -> {});
    canceller.join();

    assertThat(result.isComplete()).isFalse();
    assertThat(result.outcomes().lowest()).isEmpty();
    assertThat(result.outcomes().median()).isEmpty();
    assertThat(result.nanosPerIncrement()).isEmpty();
    assertThat(result.lastFound()).isEmpty();
  }

  @SuppressWarnings("ThreadPriorityCheck") // Waits for a condition, the rest is politeness.
  private static void cancelWhenRunning(Cancellation cancellation) {
    while (TrialThreads.alive().size() < 5) {
      Thread.yield();
    }
    cancellation.cancel();
  }

  @Test
  void cancelled_before_it_began() {
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();
    assertThat(cancellation.isCancelled()).isTrue();
    TrialProgress result = Trials.run(TrialSetup.plain(3, 10), 10, cancellation, progress -> {});
    assertThat(result.trialsDone()).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = CounterKind.class,
      names = {"PLAIN", "NAIVE"})
  void interrupting_the_caller_ends_it_too(CounterKind kind) {
    Thread.currentThread().interrupt();
    TrialSetup setup =
        TrialSetup.plain(2, TrialSetup.MAX_INCREMENTS).with(kind, LockMode.PER_THREAD);
    TrialProgress result = Trials.run(setup, 9, new Cancellation(), progress -> {});
    assertThat(Thread.interrupted()).isTrue();
    assertThat(result.isComplete()).isFalse();
  }

  @Test
  void an_observer_that_fails_ends_it() {
    IllegalStateException failure = new IllegalStateException("no more room");
    CountDownLatch told = new CountDownLatch(1);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                Trials.run(
                    TrialSetup.plain(2, 1),
                    Trials.MAX_TRIALS,
                    new Cancellation(),
                    progress -> {
                      told.countDown();
                      throw failure;
                    }))
        .isSameAs(failure);
    assertThat(told.getCount()).isZero();
  }
}
