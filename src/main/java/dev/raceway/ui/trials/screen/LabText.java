package dev.raceway.ui.trials.screen;

import dev.raceway.trial.DurationEstimate;
import dev.raceway.ui.text.Texts;
import java.util.Optional;

/** How runs and times are said. */
final class LabText {

  private static final double SECOND = 1e9;
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;
  private static final int HUNDRED = 100;

  /** Up to twice a unit the smaller unit is said: 90 minutes, not 2 hours. */
  private static final int TWICE = 2;

  private LabText() {}

  /** Returns how far all of it has come. */
  static String progress(LabState state) {
    String place =
        Texts.get(
            "lab.progress",
            state.runs().stream().filter(run -> run.turn() == RunPicture.Turn.DONE).count(),
            state.runs().size(),
            Math.floor(HUNDRED * state.share()));
    return switch (state.phase()) {
      case EMPTY, WARNED -> "";
      case RUNNING -> withLeft(place, state.left());
      case ESTIMATING -> Texts.get("lab.estimating");
      case DONE ->
          state.done() == 1 ? Texts.get("lab.done.one") : Texts.get("lab.done", state.done());
      case PAUSED -> Texts.get("lab.paused", place);
      case CANCELLED -> Texts.get("lab.cancelled", place);
      case FAILED -> Texts.get("lab.failed", state.failure().orElse(""));
    };
  }

  /** Returns how far one of them has come. */
  static String progress(RunPicture run) {
    return switch (run.turn()) {
      case WAITING -> Texts.of(run.turn());
      case DONE -> Texts.of(run.turn(), run.done());
      case RUNNING, STOPPED -> Texts.of(run.turn(), run.done(), run.progress().trials());
    };
  }

  private static String withLeft(String place, Optional<DurationEstimate> left) {
    return left.map(estimate -> Texts.get("lab.left", place, time(estimate))).orElse(place);
  }

  /** Returns the sentence that comes before long work. */
  static String warning(DurationEstimate estimate) {
    return Texts.get(estimate.isRange() ? "lab.warning.fair" : "lab.warning", time(estimate));
  }

  /** Returns {@code about 40 s} or {@code 40 s to 3 min}. */
  static String time(DurationEstimate estimate) {
    return estimate.isRange()
        ? Texts.get("lab.time.range", time(estimate.lowNanos()), time(estimate.highNanos()))
        : Texts.get("lab.time.about", time(estimate.highNanos()));
  }

  private static String time(long nanos) {
    long seconds = Math.round(nanos / SECOND);
    if (seconds < TWICE * MINUTE) {
      return Texts.get("lab.time.s", seconds);
    }
    if (seconds < TWICE * HOUR) {
      return Texts.get("lab.time.min", Math.round((double) seconds / MINUTE));
    }
    return seconds < TWICE * DAY
        ? Texts.get("lab.time.h", Math.round((double) seconds / HOUR))
        : Texts.get("lab.time.days", Math.round((double) seconds / DAY));
  }
}
