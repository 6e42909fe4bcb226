package dev.raceway.ui.gil;

import java.util.ArrayList;
import java.util.List;

/**
 * Round moments of a stretch of time.
 *
 * @param step nanoseconds from one to the next: 1, 2 or 5 times a power of ten
 * @param moments in nanoseconds, in their order
 */
record Ticks(long step, List<Long> moments) {

  private static final int[] ROUND = {1, 2, 5};

  /** Returns so many at most. */
  static Ticks of(TimeRange stretch, int most) {
    if (stretch.length() <= 0 || most < 1) {
      return new Ticks(1, List.of());
    }
    long step = step(stretch.length(), most);
    List<Long> moments = new ArrayList<>();
    long first = (stretch.from() + step - 1) / step * step;
    for (long moment = first; moment <= stretch.to(); moment += step) {
      moments.add(moment);
    }
    return new Ticks(step, List.copyOf(moments));
  }

  private static long step(long length, int most) {
    for (long power = 1; ; power *= 10) {
      for (int round : ROUND) {
        if (length / (round * power) < most) {
          return round * power;
        }
      }
    }
  }
}
