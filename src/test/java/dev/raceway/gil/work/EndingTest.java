package dev.raceway.gil.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.raceway.gil.GilThreads;
import dev.raceway.gil.Measurement;
import dev.raceway.gil.TinyLoads;
import dev.raceway.gil.record.Recording;
import dev.raceway.gil.record.Stopwatch;
import dev.raceway.gil.result.GilResult;
import dev.raceway.gil.result.GilSetup;
import dev.raceway.gil.result.Mode;
import dev.raceway.gil.result.Task;
import dev.raceway.work.Cancellation;
import dev.raceway.work.Canceller;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Measurements end whenever somebody wants it, and leave no thread behind. */
class EndingTest {

  private static final int STARTS = 200;
  private static final int LONGEST_SPIN = 200_000;

  @AfterEach
  void no_thread_is_left() {
    assertThat(GilThreads.alive()).isEmpty();
  }

  @Test
  void two_hundred_starts_and_stops() throws InterruptedException {
    SplittableRandom random = new SplittableRandom(7946);
    Task[] tasks = Task.values();
    Mode[] modes = Mode.values();
    for (int i = 0; i < STARTS; i++) {
      Cancellation cancellation = new Cancellation();
      Thread canceller = Canceller.after(random.nextInt(LONGEST_SPIN), cancellation);
      GilSetup setup = new GilSetup(tasks[i % 3], random.nextInt(1, 9), GilSetup.MIN_SWITCH_MICROS);
      assertThat(run(setup, modes[i / 3 % 3], cancellation)).as("%s", setup).isFalse();
      canceller.join();
      assertThat(GilThreads.alive()).as("after stop %s of %s", i, setup).isEmpty();
    }
  }

  private static boolean run(GilSetup setup, Mode mode, Cancellation cancellation) {
    return ModeRun.run(setup, TinyLoads.ENDLESS, mode, Recording.ON, cancellation, done -> {})
        .isPresent();
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void the_modes_measured_by_then_are_kept(Mode last) {
    Cancellation cancellation = new Cancellation();
    GilResult result =
        Measurement.run(
            GilSetup.usual(Task.IO),
            TinyLoads.TINY,
            cancellation,
            progress -> {
              if (progress.running() == last) {
                cancellation.cancel();
              }
            });
    int before = List.of(Mode.values()).indexOf(last);
    assertThat(result.modes()).hasSizeBetween(before, before + 1);
    assertThat(cancellation.isCancelled()).isTrue();
  }

  @Test
  void interrupting_the_caller_ends_it_too() {
    Thread.currentThread().interrupt();
    GilResult result =
        Measurement.run(
            GilSetup.usual(Task.CPU), TinyLoads.ENDLESS, new Cancellation(), progress -> {});
    assertThat(Thread.interrupted()).isTrue();
    assertThat(result.modes()).isEmpty();
    assertThat(result.speedUp(Mode.FREE)).isEmpty();
  }

  @Test
  void an_observer_that_fails_ends_it() {
    IllegalStateException failure = new IllegalStateException("no more room");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                Measurement.run(
                    GilSetup.usual(Task.MIXED),
                    TinyLoads.ENDLESS,
                    new Cancellation(),
                    progress -> {
                      throw failure;
                    }))
        .isSameAs(failure);
  }

  @Test
  void a_thread_that_fails_ends_all_and_is_reported() {
    IOException failure = new IOException("made by a test");
    WorkerGroup.Job endless =
        new WorkerGroup.Job("raceway-gil-A", () -> Thread.sleep(Long.MAX_VALUE));
    WorkerGroup.Job failing =
        new WorkerGroup.Job(
            "raceway-gil-B",
            () -> {
              throw failure;
            });
    WorkerGroup workers =
        new WorkerGroup(List.of(endless, failing), new Stopwatch(), new Cancellation());
    assertThatExceptionOfType(GilFailedException.class)
        .isThrownBy(() -> workers.run(() -> {}))
        .withCause(failure);
  }
}
