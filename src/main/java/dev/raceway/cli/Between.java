package dev.raceway.cli;

import dev.raceway.explore.Bounds;

/** Says in words between which values all schedules end. */
final class Between {

  private Between() {}

  static String sentence(Bounds bounds) {
    if (bounds.smallest() == bounds.largest()) {
      return "all end at " + bounds.smallest();
    }
    String range = "they end at %s to %s".formatted(bounds.smallest(), bounds.largest());
    return bounds.step() == 1 ? range : range + ", in steps of " + bounds.step();
  }
}
