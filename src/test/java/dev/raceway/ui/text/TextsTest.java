package dev.raceway.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void numbersComeOutPlain() {
    assertThat(Texts.format("{0} of {1}", 444858, 500000L)).isEqualTo("444858 of 500000");
  }

  @Test
  void aChoiceTakesTheWordThatFits() {
    String pattern = "{0} {0,choice,1#update|1<updates} lost";

    assertThat(Texts.format(pattern, 1)).isEqualTo("1 update lost");
    assertThat(Texts.format(pattern, 2)).isEqualTo("2 updates lost");
  }

  @Test
  void aShareHasOneDecimal() {
    assertThat(Texts.format("{0,number,0.0} %", 11.249)).isEqualTo("11.2 %");
  }

  @Test
  void anUnknownKeyIsAMistake() {
    assertThatThrownBy(() -> Texts.get("no.such.key")).isInstanceOf(MissingResourceException.class);
  }
}
