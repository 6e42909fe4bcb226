package dev.raceway.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private final Messages messages = new Messages(Language.ENGLISH);
  private final Messages german = new Messages(Language.GERMAN);

  @Test
  void numbersOfFiveDigitsAndMoreComeOutInGroups() {
    assertThat(messages.format("{0} of {1}", 9999, 10_000L)).isEqualTo("9999 of 10,000");
    assertThat(german.format("{0} of {1}", -444_858, new BigInteger("5000000000000000000000")))
        .isEqualTo("−444.858 of 5.000.000.000.000.000.000.000");
    assertThat(messages.number(500_000)).isEqualTo("500,000");
    assertThat(messages.format("{0}", "12345")).isEqualTo("12345");
  }

  @Test
  void whatIsTypedInGroupsIsUnderstood() {
    assertThat(messages.ungrouped(" 100,000 ")).isEqualTo("100000");
    assertThat(messages.ungrouped("1 000 000")).isEqualTo("1000000");
    assertThat(messages.ungrouped("1,5")).isEqualTo("1,5");
    assertThat(messages.ungrouped("100.000")).isEqualTo("100.000");
    assertThat(german.ungrouped("100.000")).isEqualTo("100000");
    assertThat(german.ungrouped("2.5")).isEqualTo("2.5");
  }

  @Test
  void aChoiceTakesTheWordThatFits() {
    String pattern = "{0} {0,choice,1#update|1<updates} lost";

    assertThat(messages.format(pattern, 1)).isEqualTo("1 update lost");
    assertThat(messages.format(pattern, 2)).isEqualTo("2 updates lost");
  }

  @Test
  void aShareHasOneDecimal() {
    assertThat(messages.format("{0,number,0.0} %", 11.249)).isEqualTo("11.2 %");
    assertThat(german.format("{0,number,0.0} %", 11.249)).isEqualTo("11,2 %");
  }

  @Test
  void anUnknownKeyIsAMistake() {
    assertThatThrownBy(() -> messages.get("no.such.key"))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void aLocaleThatIsNotSpokenGetsEnglish() {
    assertThat(Language.of(Locale.forLanguageTag("de-AT"))).isEqualTo(Language.GERMAN);
    assertThat(Language.of(Locale.FRENCH)).isEqualTo(Language.ENGLISH);
  }
}
