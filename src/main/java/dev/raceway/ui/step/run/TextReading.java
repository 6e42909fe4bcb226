package dev.raceway.ui.step.run;

import dev.raceway.model.Program;
import dev.raceway.schedule.Reading;
import dev.raceway.schedule.Trace;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * A schedule or share code that is being read, a long one away from the JavaFX thread. A later text
 * takes the place of one that is still being read.
 */
final class TextReading {

  /** Beyond a second people want to know how far it is. */
  private static final long QUIET_NANOS = 1_000_000_000L;

  /** A text that is read within a frame, even if every number in it is large. */
  private static final int SHORT = 500;

  private final Executor background;
  private final Executor foreground;
  private final IntConsumer onProgress;
  private volatile Optional<Object> underWay = Optional.empty();

  /**
   * Reads nothing yet.
   *
   * @param background reads, one text at a time
   * @param foreground hops to the thread that asks
   * @param onProgress told there how many events were followed, if it takes more than a second
   */
  TextReading(Executor background, Executor foreground, IntConsumer onProgress) {
    this.background = background;
    this.foreground = foreground;
    this.onProgress = onProgress;
  }

  /**
   * Reads a text.
   *
   * @param atHand the set-up of a text that brings none
   * @param onTrace told of its trace
   * @param onRefused told why it cannot be read
   */
  void read(
      String text,
      Program atHand,
      Consumer<Trace> onTrace,
      Consumer<IllegalArgumentException> onRefused) {
    Object ticket = new Object();
    underWay = Optional.of(ticket);
    Runnable work = () -> readHere(ticket, text, atHand, onTrace, onRefused);
    if (text.length() <= SHORT) {
      work.run();
    } else {
      background.execute(work);
    }
  }

  private void readHere(
      Object ticket,
      String text,
      Program atHand,
      Consumer<Trace> onTrace,
      Consumer<IllegalArgumentException> onRefused) {
    if (!isUnderWay(ticket)) {
      return;
    }
    try {
      Trace trace = Reading.of(text, atHand, watch(ticket));
      end(ticket, () -> onTrace.accept(trace));
    } catch (IllegalArgumentException e) {
      end(ticket, () -> onRefused.accept(e));
    } catch (CancellationException e) {
      // Whoever cancelled it knows.
    }
  }

  private Reading.Watch watch(Object ticket) {
    long begun = System.nanoTime();
    return events -> {
      if (System.nanoTime() - begun > QUIET_NANOS) {
        foreground.execute(() -> tell(ticket, events));
      }
      return isUnderWay(ticket);
    };
  }

  private void tell(Object ticket, int events) {
    if (isUnderWay(ticket)) {
      onProgress.accept(events);
    }
  }

  private void end(Object ticket, Runnable answer) {
    foreground.execute(
        () -> {
          if (isUnderWay(ticket)) {
            underWay = Optional.empty();
            answer.run();
          }
        });
  }

  private boolean isUnderWay(Object ticket) {
    return underWay.equals(Optional.of(ticket));
  }

  /**
   * Reads no more.
   *
   * @return whether something was being read
   */
  boolean cancel() {
    boolean was = underWay.isPresent();
    underWay = Optional.empty();
    return was;
  }
}
