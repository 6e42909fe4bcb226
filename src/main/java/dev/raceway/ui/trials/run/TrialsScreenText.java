package dev.raceway.ui.trials.run;

import dev.raceway.trial.DurationEstimate;
import dev.raceway.ui.text.Texts;
import java.util.Optional;

/** How runs, times and shares are said. */
public final class TrialsScreenText {

  private static final double SECOND = 1e9;
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;
  private static final int HUNDRED = 100;

  /** Up to twice a unit the smaller unit is said: 90 minutes, not 2 hours. */
  private static final int TWICE = 2;

  private TrialsScreenText() {}

  /** Returns how far all of it has come. */
  public static String progress(TrialsScreenState state) {
    String place =
        Texts.get(
            "trials.screen.progress",
            state.runs().stream().filter(run -> run.turn() == RunPicture.Turn.DONE).count(),
            state.runs().size(),
            Math.floor(HUNDRED * state.share()));
    return switch (state.phase()) {
      case EMPTY, WARNED -> "";
      case RUNNING -> withLeft(place, state.left());
      case ESTIMATING -> Texts.get("trials.screen.estimating");
      case DONE ->
          state.done() == 1
              ? Texts.get("trials.screen.done.one")
              : Texts.get("trials.screen.done", state.done());
      case PAUSED -> Texts.get("trials.screen.paused", place);
      case CANCELLED -> Texts.get("trials.screen.cancelled", place);
      case FAILED -> Texts.get("trials.screen.failed", state.failure().orElse(""));
    };
  }

  /** Returns how far one of them has come. */
  public static String progress(RunPicture run) {
    return switch (run.turn()) {
      case WAITING -> Texts.of(run.turn());
      case DONE -> Texts.of(run.turn(), run.done());
      case RUNNING, STOPPED -> Texts.of(run.turn(), run.done(), run.progress().trials());
    };
  }

  private static String withLeft(String place, Optional<DurationEstimate> left) {
    return left.map(estimate -> Texts.get("trials.screen.left", place, time(estimate)))
        .orElse(place);
  }

  /** Returns the sentence that comes before long work. */
  public static String warning(DurationEstimate estimate) {
    return Texts.get(
        estimate.isRange() ? "trials.screen.warning.fair" : "trials.screen.warning",
        time(estimate));
  }

  /** Returns {@code about 40 s} or {@code 40 s to 3 min}. */
  public static String time(DurationEstimate estimate) {
    return estimate.isRange()
        ? Texts.get(
            "trials.screen.time.range", time(estimate.lowNanos()), time(estimate.highNanos()))
        : Texts.get("trials.screen.time.about", time(estimate.highNanos()));
  }

  private static String time(long nanos) {
    long seconds = Math.round(nanos / SECOND);
    if (seconds < TWICE * MINUTE) {
      return Texts.get("trials.screen.time.s", seconds);
    }
    if (seconds < TWICE * HOUR) {
      return Texts.get("trials.screen.time.min", Math.round((double) seconds / MINUTE));
    }
    return seconds < TWICE * DAY
        ? Texts.get("trials.screen.time.h", Math.round((double) seconds / HOUR))
        : Texts.get("trials.screen.time.days", Math.round((double) seconds / DAY));
  }

  /** What is not nothing is not rounded to nothing. */
  public static String percent(double share) {
    if (share == 0 || share == 1) {
      return Texts.get("trials.screen.percent.whole", Math.round(HUNDRED * share));
    }
    double percent = HUNDRED * share;
    if (percent < 0.1) {
      return Texts.get("trials.screen.percent.less");
    }
    return percent > 99.9
        ? Texts.get("trials.screen.percent.more")
        : Texts.get("trials.screen.percent", percent);
  }
}
