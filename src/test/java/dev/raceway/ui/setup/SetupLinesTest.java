package dev.raceway.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.text.Language;
import dev.raceway.ui.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a counter kind and a lock mode is, in one line. */
class SetupLinesTest {

  @AfterEach
  void speakEnglish() {
    Texts.speak(Language.ENGLISH);
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_has_a_line_of_its_own_and_one_that_cannot_be_stepped_says_so(CounterKind kind) {
    assertThat(SetupLines.of(kind)).isNotBlank().endsWith(".");
    assertThat(SetupLines.of(kind).startsWith("Trials only: ")).isEqualTo(!kind.stepped());
    Texts.speak(Language.GERMAN);
    assertThat(SetupLines.of(kind).startsWith("Nur in Versuchen: ")).isEqualTo(!kind.stepped());
  }

  @ParameterizedTest
  @EnumSource
  void every_mode_has_a_line_of_its_own_and_one_that_cannot_be_stepped_says_so(LockMode mode) {
    assertThat(SetupLines.of(mode)).isNotBlank().endsWith(".");
    assertThat(SetupLines.of(mode).startsWith("Trials only: ")).isEqualTo(!mode.stepped());
    Texts.speak(Language.GERMAN);
    assertThat(SetupLines.of(mode).startsWith("Nur in Versuchen: ")).isEqualTo(!mode.stepped());
  }
}
