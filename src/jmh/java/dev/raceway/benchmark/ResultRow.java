package dev.raceway.benchmark;

import java.util.Locale;

/**
 * A line of the table.
 *
 * @param what what was measured
 * @param unit of all its values
 * @param spread the values
 * @param target what it should reach, or nothing
 */
public record ResultRow(String what, String unit, Spread spread, String target) {

  static final String HEAD =
      """
      | measured | median | middle half | lowest to highest | of | target |
      | --- | --- | --- | --- | --- | --- |\
      """;

  @Override
  public String toString() {
    return "| %s | %s %s | %s – %s | %s – %s | %d | %s |"
        .formatted(
            what,
            number(spread.median()),
            unit,
            number(spread.quarter()),
            number(spread.threeQuarters()),
            number(spread.lowest()),
            number(spread.highest()),
            spread.size(),
            target);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
  }
}
