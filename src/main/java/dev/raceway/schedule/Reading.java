package dev.raceway.schedule;

import dev.raceway.model.Program;
import java.util.concurrent.CancellationException;

/**
 * Reads what people hand over, a share code or a schedule, and follows it in the model. It may take
 * seconds; whoever waits is asked now and then.
 */
public final class Reading {

  private Reading() {}

  /** Whoever waits for what is read. */
  @FunctionalInterface
  public interface Watch {

    /** Waits as long as it takes. */
    Watch PATIENT = events -> true;

    /**
     * Returns whether to go on. Called often, on the reading thread.
     *
     * @param events how many were followed
     */
    boolean goesOn(int events);
  }

  /**
   * Returns the trace of a share code, or of a schedule of a program at hand.
   *
   * @param atHand the set-up of a text that brings none
   * @throws IllegalArgumentException one of {@link InputLimitException}, {@link
   *     ShareCodeException}, {@link ScheduleSyntaxException}, {@link IllegalScheduleException} and
   *     {@link dev.raceway.model.InvalidProgramException}
   * @throws CancellationException if the watch does not go on
   */
  public static Trace of(String text, Program atHand, Watch watch) {
    InputLimit.CHARACTERS.require(text.length());
    return ShareCode.looksLikeOne(text)
        ? ofCode(text, watch)
        : Trace.of(atHand, ScheduleText.parse(text), watch);
  }

  /**
   * Returns the trace of a share code.
   *
   * @throws IllegalArgumentException as {@link #of} does
   * @throws CancellationException if the watch does not go on
   */
  public static Trace ofCode(String text, Watch watch) {
    ShareCode code = ShareCode.read(text);
    return Trace.of(code.program(), code.schedule(), watch);
  }
}
