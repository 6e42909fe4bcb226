package dev.raceway.random;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;

/**
 * Runs a test over many random cases. The seed is another one every day and is printed; {@code
 * -Draceway.seed=N} takes that one again. A case that fails says which it was.
 */
public final class RandomCases {

  @SuppressWarnings("TimeInStaticInitializer") // One seed for the whole run is what is wanted.
  private static final long SEED =
      Long.getLong("raceway.seed", LocalDate.now(ZoneOffset.UTC).toEpochDay());

  static {
    System.out.println("Random cases of this run: -Draceway.seed=" + SEED);
  }

  private RandomCases() {}

  /** What is to hold for a case. */
  @FunctionalInterface
  public interface Property<T> {

    /** Fails if it does not hold. */
    void check(T value) throws Exception;
  }

  /** Runs a test that draws its own cases, so many times. */
  public static void check(int tries, Property<Dice> property) {
    for (int i = 0; i < tries; i++) {
      check(i, "", property, new Dice(SEED + i));
    }
  }

  /** Runs a test on so many values. */
  public static <T> void check(int tries, Function<Dice, T> values, Property<T> property) {
    for (int i = 0; i < tries; i++) {
      T value = values.apply(new Dice(SEED + i));
      check(i, ": " + value, property, value);
    }
  }

  private static <T> void check(int index, String what, Property<T> property, T value) {
    try {
      property.check(value);
    } catch (Exception | AssertionError e) {
      throw new AssertionError(
          "case %d of -Draceway.seed=%d%s%n%s".formatted(index, SEED, what, e.getMessage()), e);
    }
  }
}
