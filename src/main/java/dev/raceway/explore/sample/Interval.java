package dev.raceway.explore.sample;

/**
 * Where a share lies with a confidence of 95 %.
 *
 * @param low lower end, from 0
 * @param high upper end, to 1
 */
public record Interval(double low, double high) {

  /** Standard normal quantile of 97.5 %. */
  private static final double Z = 1.959963984540054;

  /**
   * Returns the interval of a share that was hit so many times (E. B. Wilson, JASA 22, 1927). It is
   * of use also when nothing or everything was hit.
   *
   * @param hits how often, from 0 to {@code samples}
   * @param samples how many were drawn, independently, at least 1
   */
  public static Interval wilson(long hits, long samples) {
    double share = (double) hits / samples;
    double spread = Z * Z / samples;
    double middle = share + spread / 2;
    double half = Math.sqrt(spread * (share * (1 - share) + spread / 4));
    // Rounding must not shut out what is certain to be inside.
    double low = hits == 0 ? 0 : (middle - half) / (1 + spread);
    double high = hits == samples ? 1 : (middle + half) / (1 + spread);
    return new Interval(low, high);
  }
}
