package dev.raceway.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Two things measured by turns. What disturbs the machine for a while disturbs both, and their
 * ratio stays.
 *
 * @param first what one side gave, in order
 * @param second what the other side gave, each next to the first's
 */
record Pairs(List<Double> first, List<Double> second) {

  /**
   * Measures pairs, every other one the other way round.
   *
   * @param warmUp pairs that are thrown away
   * @param kept pairs that count
   */
  static Pairs measure(int warmUp, int kept, DoubleSupplier first, DoubleSupplier second) {
    Pairs pairs = new Pairs(new ArrayList<>(), new ArrayList<>());
    for (int i = -warmUp; i < kept; i++) {
      boolean turned = i % 2 != 0;
      double early = (turned ? second : first).getAsDouble();
      double late = (turned ? first : second).getAsDouble();
      if (i >= 0) {
        pairs.first.add(turned ? late : early);
        pairs.second.add(turned ? early : late);
      }
    }
    return pairs;
  }

  /** Returns the first divided by the second, pair by pair. */
  Spread ratios() {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      ratios.add(first.get(i) / second.get(i));
    }
    return Spread.of(ratios);
  }
}
