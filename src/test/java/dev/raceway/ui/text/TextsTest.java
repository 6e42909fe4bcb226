package dev.raceway.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.text.Language;
import org.junit.jupiter.api.Test;

/** The window speaks one language at a time. */
class TextsTest {

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
}
