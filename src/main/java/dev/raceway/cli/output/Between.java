package dev.raceway.cli.output;

import dev.raceway.explore.known.Bounds;

/** Says in words between which values all schedules end. */
public final class Between {

  private Between() {}

  /** Returns where they end, without a full stop. */
  public static String sentence(Bounds bounds) {
    if (bounds.smallest() == bounds.largest()) {
      return "all end at " + bounds.smallest();
    }
    String range = "they end at %s to %s".formatted(bounds.smallest(), bounds.largest());
    return bounds.step() == 1 ? range : range + ", in steps of " + bounds.step();
  }
}
