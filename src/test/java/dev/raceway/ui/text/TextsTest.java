package dev.raceway.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTest {

  private final Messages messages = new Messages(Language.ENGLISH);
  private final Messages german = new Messages(Language.GERMAN);

  @Test
  void numbersComeOutPlain() {
    assertThat(messages.format("{0} of {1}", 444858, 500000L)).isEqualTo("444858 of 500000");
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
    assertThatThrownBy(() -> Texts.get("no.such.key")).isInstanceOf(MissingResourceException.class);
  }

  @Test
  void anotherLanguageIsSpokenFromThenOn() {
    Texts.speak(Language.GERMAN);
    try {
      assertThat(Texts.get("board.now")).isEqualTo("jetzt");
    } finally {
      Texts.speak(Language.ENGLISH);
    }
    assertThat(Texts.get("board.now")).isEqualTo("now");
  }

  @Test
  void aLocaleThatIsNotSpokenGetsEnglish() {
    assertThat(Language.of(Locale.forLanguageTag("de-AT"))).isEqualTo(Language.GERMAN);
    assertThat(Language.of(Locale.FRENCH)).isEqualTo(Language.ENGLISH);
  }
}
