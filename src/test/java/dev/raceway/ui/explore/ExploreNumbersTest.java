package dev.raceway.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Fraction;
import dev.raceway.text.Language;
import dev.raceway.ui.text.Texts;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExploreNumbersTest {

  private static Fraction fraction(String numerator, String denominator) {
    return new Fraction(new BigInteger(numerator), new BigInteger(denominator));
  }

  @ParameterizedTest
  @CsvSource({
    "9, 10, 90 %",
    "3, 4, 75 %",
    "0, 1, 0 %",
    "1, 1, 100 %",
    "1, 8, 12.50 %",
    "2, 77, 2.60 %",
    "1, 3, 33.33 %",
    "1, 1000, 0.10 %",
    "918, 924, 99.35 %",
    "1, 30000, 0.00333 %",
    "1, 3000000000, 3.33 × 10⁻⁸ %",
    "1, 1000000000000, 1.0 × 10⁻¹⁰ %",
    "2999999999, 3000000000, more than 99.99 %",
    "9998, 10000, 99.98 %"
  })
  void anExactShareHasTwoDecimalsAndIsNeverRoundedToNothingOrAll(
      String above, String below, String text) {
    assertThat(Numbers.percent(fraction(above, below))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.412, 41.2 %",
    "1, 100 %",
    "0, 0 %",
    "0.00004, 0.004 %",
    "0.99999, more than 99.9 %"
  })
  void aMeasuredShareHasThreeDigits(double share, String text) {
    assertThat(Numbers.percent(share)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "20, 20",
    "155117520, '155,117,520'",
    "118264581564861424, 1.2 × 10¹⁷",
    "1000000000, 1.0 × 10⁹",
    "9990000000, 1.0 × 10¹⁰"
  })
  void aLongNumberIsShownAbout(String number, String text) {
    assertThat(Numbers.count(new BigInteger(number))).isEqualTo(text);
  }

  @Test
  void germanHasACommaForThePoint() {
    Texts.speak(Language.GERMAN);
    try {
      assertThat(Numbers.percent(fraction("1", "8"))).isEqualTo("12,50 %");
      assertThat(Numbers.range(0.1184, 0.129)).isEqualTo("11,8–12,9 %");
      assertThat(Numbers.count(new BigInteger("118264581564861424"))).isEqualTo("1,2 × 10¹⁷");
    } finally {
      Texts.speak(Language.ENGLISH);
    }
  }
}
