package dev.raceway.random;

import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Draws what a random case is made of. Bounds are drawn more often than what lies between. */
public final class Dice {

  /** One draw in so many is a bound, where faults like to sit. */
  private static final int BOUND_ONE_IN = 16;

  private final SplittableRandom random;

  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Returns a number from the first to the last, both included. */
  public int between(int first, int last) {
    return (int) between((long) first, (long) last);
  }

  /** Returns a number from the first to the last, both included. */
  public long between(long first, long last) {
    return switch (random.nextInt(BOUND_ONE_IN)) {
      case 0 -> first;
      case 1 -> last;
      default -> evenly(first, last);
    };
  }

  /** Returns a number from the first to the last, each as likely as the others. */
  public long evenly(long first, long last) {
    return first + random.nextLong(last - first + 1);
  }

  /** Returns a number from the first, included, to the last. */
  public double between(double first, double last) {
    return first + random.nextDouble() * (last - first);
  }

  /** Returns a number from 0 to the last, both included. */
  public BigInteger upTo(BigInteger last) {
    BigInteger bits = BigInteger.ZERO;
    for (int i = 0; i <= last.bitLength() / Long.SIZE + 1; i++) {
      bits = bits.shiftLeft(Long.SIZE).or(BigInteger.valueOf(random.nextLong()).abs());
    }
    return bits.mod(last.add(BigInteger.ONE));
  }

  /** Returns any number, as a seed for something else. */
  public long seed() {
    return random.nextLong();
  }

  /** Returns heads or tails. */
  public boolean coin() {
    return random.nextBoolean();
  }

  /** Returns one of these. */
  public <T> T of(List<T> these) {
    return these.get(random.nextInt(these.size()));
  }

  /** Returns a constant of an enum. */
  public <E extends Enum<E>> E of(Class<E> type) {
    return of(List.of(type.getEnumConstants()));
  }

  /** Returns a list of that many of these at least and at most. */
  public <T> List<T> list(int fewest, int most, Supplier<T> these) {
    return Stream.generate(these).limit(between(fewest, most)).toList();
  }
}
