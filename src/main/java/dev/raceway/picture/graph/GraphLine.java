package dev.raceway.picture.graph;

import dev.raceway.schedule.Trace;
import java.util.Locale;

/**
 * One path as it is shown.
 *
 * @param kind what it is
 * @param path where it goes
 * @param trace the run that it is
 */
public record GraphLine(Kind kind, GraphPath path, Trace trace) {

  /** What a path is. */
  public enum Kind {
    /** A schedule that loses an update, with the fewest context switches. */
    LOST,
    /** One that loses none. */
    EXACT,
    /** The run of the Step screen. */
    RUN,
    /** What a person draws. */
    DRAWN;

    /** Returns the name that style sheets have for it. */
    public String style() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
