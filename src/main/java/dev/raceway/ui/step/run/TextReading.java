package dev.raceway.ui.step.run;

import dev.raceway.model.Program;
import dev.raceway.schedule.Reading;
import dev.raceway.schedule.Trace;
import dev.raceway.work.Job;
import dev.raceway.work.JobState;
import dev.raceway.work.Pace;
import dev.raceway.work.Workplace;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/**
 * A schedule or share code that is being read, a long one away from the JavaFX thread. A later text
 * takes the place of one that is still being read.
 */
final class TextReading {

  /** Told what comes of a text. */
  interface Listener {

    /** It could be followed. */
    void read(Trace trace);

    /** It could not. */
    void refused(IllegalArgumentException why);
  }

  /** A text that is read within a frame, even if every number in it is large. */
  private static final int SHORT = 500;

  private final Job<Integer, Trace> job;
  private final LongSupplier nanoTime;
  private final IntConsumer onProgress;
  private Listener listener;

  /**
   * Reads nothing yet.
   *
   * @param place where long texts are read, one at a time
   * @param nanoTime the clock that says when it takes long
   * @param onProgress told how many events were followed, if it takes more than a second
   */
  TextReading(Workplace place, LongSupplier nanoTime, IntConsumer onProgress) {
    this.nanoTime = nanoTime;
    this.onProgress = onProgress;
    job = new Job<>(place, this::heard);
  }

  /**
   * Reads a text.
   *
   * @param atHand the set-up of a text that brings none
   */
  void read(String text, Program atHand, Listener told) {
    cancel();
    if (text.length() <= SHORT) {
      readHere(text, atHand, told);
    } else {
      listener = told;
      job.start(
          (cancellation, progress) -> {
            Pace pace = new Pace(nanoTime);
            return Reading.of(
                text,
                atHand,
                events -> {
                  if (pace.isDue()) {
                    progress.accept(events);
                  }
                  return !cancellation.isCancelled();
                });
          });
    }
  }

  private static void readHere(String text, Program atHand, Listener told) {
    Trace trace;
    try {
      trace = Reading.of(text, atHand, Reading.Watch.PATIENT);
    } catch (IllegalArgumentException e) {
      told.refused(e);
      return;
    }
    told.read(trace);
  }

  private void heard(JobState<Integer, Trace> state) {
    if (state instanceof JobState.Running<Integer, Trace> running) {
      running.progress().ifPresent(onProgress::accept);
    } else if (state instanceof JobState.Done<Integer, Trace> done) {
      listener.read(done.result());
    } else if (state instanceof JobState.Failed<Integer, Trace> failed) {
      if (failed.cause() instanceof IllegalArgumentException why) {
        listener.refused(why);
      } else if (!(failed.cause() instanceof CancellationException)) {
        // No text may do that; it goes where all errors go.
        throw new IllegalStateException(failed.cause());
      }
    }
  }

  /**
   * Reads no more.
   *
   * @return whether something was being read
   */
  boolean cancel() {
    boolean was = job.state().isRunning();
    job.reset();
    return was;
  }
}
