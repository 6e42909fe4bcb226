package dev.raceway.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One line of the table.
 *
 * @param what what was measured
 * @param unit what the numbers count
 * @param required what must hold for the median
 */
record Row(String what, Spread spread, String unit, String required) {

  static final String HEAD =
      """
      | measured | median | lowest – highest | required |
      | --- | --- | --- | --- |\
      """;

  @Override
  public String toString() {
    return "| %s | %s %s | %s – %s | %s |"
        .formatted(
            what,
            digits(spread.median()),
            unit,
            digits(spread.lowest()),
            digits(spread.highest()),
            required);
  }

  private static String digits(double number) {
    return new BigDecimal(number).round(new MathContext(3)).toPlainString();
  }
}
