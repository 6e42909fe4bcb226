package dev.raceway.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RandomCasesTest {

  private static List<Integer> drawn() {
    List<Integer> drawn = new ArrayList<>();
    RandomCases.check(100, dice -> drawn.add(dice.between(-5, 5)));
    return drawn;
  }

  @Test
  void a_run_has_the_same_cases_every_time_and_all_of_the_range() {
    assertThat(drawn())
        .isEqualTo(drawn())
        .contains(-5, 5)
        .allMatch(number -> number * number <= 25);
  }

  @Test
  void a_case_that_fails_says_how_it_is_had_again() {
    assertThatThrownBy(
            () -> RandomCases.check(5, dice -> "the value", value -> assertThat(value).isEmpty()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("case 0 of -Draceway.seed=", "the value");
  }

  @Test
  void large_numbers_stay_within_their_bound() {
    BigInteger bound = BigInteger.TEN.pow(30);
    RandomCases.check(100, dice -> assertThat(dice.upTo(bound)).isBetween(BigInteger.ZERO, bound));
  }
}
