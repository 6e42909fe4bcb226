package dev.raceway.explore.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Fraction;
import dev.raceway.random.RandomCases;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class NumbersTest {

  private static final BigInteger BIG = BigInteger.TEN.pow(54);

  @Test
  void adding_a_multiple() {
    RandomCases.check(
        300,
        dice -> {
          BigInteger to = dice.upTo(BIG);
          BigInteger from = dice.upTo(BIG);
          long factor = dice.between(1L, 6_720L);

          BigInteger expected = from.multiply(BigInteger.valueOf(factor)).add(to);
          int limbs = Limbs.needed(expected);
          long[] sum = limbs(to, limbs);
          Limbs.add(sum, 1, limbs, limbs(from, Limbs.needed(from)), 1, Limbs.needed(from), factor);
          assertThat(Limbs.toBigInteger(sum, 1, limbs)).isEqualTo(expected);
        });
  }

  /** One number after another that must stay as it is. */
  private static long[] limbs(BigInteger number, int limbs) {
    long[] all = new long[limbs + 1];
    for (int i = 0; i < limbs; i++) {
      all[i + 1] =
          number
              .shiftRight(i * Limbs.BITS)
              .mod(BigInteger.ONE.shiftLeft(Limbs.BITS))
              .longValueExact();
    }
    return all;
  }

  @Test
  void fractions_are_reduced_and_rounded() {
    assertThat(fraction(18, 24)).hasToString("3/4").isEqualTo(fraction(3, 4));
    assertThat(fraction(5, 5)).hasToString("1");
    assertThat(fraction(0, 5)).hasToString("0");
    assertThat(fraction(2, 3).rounded(6)).hasToString("0.666667");
  }

  private static Fraction fraction(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }
}
