package dev.raceway.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.Fraction;
import dev.raceway.explore.answer.Share;
import dev.raceway.model.Program;
import java.math.BigInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be said of all tables of a kind. */
class CountLawsTest {

  @ParameterizedTest
  @CsvSource({"1,1", "1,5", "2,1", "2,2", "2,7", "2,16", "3,1", "3,3", "4,2", "5,1", "6,1", "8,1"})
  void without_a_lock(int threads, int increments) {
    Counts counts = Asked.counts(Program.plain(threads, increments));
    long all = (long) threads * increments;
    assertThat(counts.schedules()).isEqualTo(orders(threads, 3 * increments));
    assertThat(counts.shares().get(all).schedules()).isEqualTo(orders(threads, increments));
    assertThat(counts.shares().lastKey()).isEqualTo(all);
    long smallest = threads == 1 ? increments : Math.min(2, increments);
    assertThat(counts.shares().firstKey()).isEqualTo(smallest);
    assertThat(counts.shares()).hasSize((int) (all - smallest + 1));
  }

  @ParameterizedTest
  @CsvSource({
    "plain, mutex",
    "plain, semaphore",
    "call, mutex",
    "plain/3.10, none",
    "plain/3.10, write-only",
    "plain/3.10, per-thread",
    "call/3.10, mutex",
    "volatile, mutex",
    "cas, none",
    "cas, mutex",
    "cas, write-only",
    "cas, per-thread",
    "atomic, none",
    "atomic, semaphore",
  })
  void one_outcome_where_nothing_is_lost(String counter, String lock) {
    for (int threads = 1; threads <= 4; threads++) {
      Counts counts = Asked.counts(Asked.program(threads, 2, counter, lock));
      assertThat(counts.shares().keySet()).containsExactly(2L * threads);
      assertThat(counts.shares().get(2L * threads).coinFlip()).hasToString("1");
    }
  }

  /** Since 3.10 whole increments take turns, and of {@code count += f()} the halves do. */
  @ParameterizedTest
  @CsvSource({"2,1", "2,3", "3,1", "3,2", "4,1"})
  void since_python_3_10(int threads, int increments) {
    Counts plain = Asked.counts(Asked.program(threads, increments, "plain/3.10", "none"));
    assertThat(plain.schedules()).isEqualTo(orders(threads, increments));
    assertThat(plain.shares().keySet()).containsExactly((long) threads * increments);
    Counts call = Asked.counts(Asked.program(threads, increments, "call/3.10", "none"));
    assertThat(call.schedules()).isEqualTo(orders(threads, 2 * increments));
    assertThat(call.shares().keySet())
        .isEqualTo(Asked.counts(Program.plain(threads, increments)).shares().keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "2, 3, call/3.10, none",
    "2, 3, plain, write-only",
    "3, 2, plain, per-thread",
    "4, 2, plain, none"
  })
  void all_chances_add_up_to_one(int threads, int increments, String counter, String lock) {
    Counts counts = Asked.counts(Asked.program(threads, increments, counter, lock));
    Fraction sum =
        counts.shares().values().stream()
            .map(Share::coinFlip)
            .reduce(new Fraction(BigInteger.ZERO, BigInteger.ONE), CountLawsTest::plus);
    assertThat(sum).hasToString("1");
  }

  private static Fraction plus(Fraction one, Fraction other) {
    return new Fraction(
        one.numerator()
            .multiply(other.denominator())
            .add(other.numerator().multiply(one.denominator())),
        one.denominator().multiply(other.denominator()));
  }

  /** Returns in how many orders so many threads can make so many steps each. */
  private static BigInteger orders(int threads, int steps) {
    return factorial(threads * steps).divide(factorial(steps).pow(threads));
  }

  private static BigInteger factorial(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(BigInteger::valueOf)
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }
}
