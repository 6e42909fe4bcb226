package dev.raceway.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.text.Language;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ShortcutTest {

  @Test
  void keysAreReadFromTheTable() {
    assertThat(Shortcut.of(new Stroke.Press(KeyCode.PAGE_DOWN, Stroke.With.NOTHING)))
        .contains(Shortcut.NEXT);
    assertThat(Shortcut.of(new Stroke.Press(KeyCode.H, Stroke.With.SHIFT)))
        .contains(Shortcut.FINISH_INCREMENT);
    assertThat(Shortcut.of(new Stroke.Press(KeyCode.C, Stroke.With.CTRL))).contains(Shortcut.COPY);
    assertThat(Shortcut.of(new Stroke.Press(KeyCode.C, Stroke.With.NOTHING)))
        .contains(Shortcut.RUN_THREAD);
    assertThat(Shortcut.of(new Stroke.Typed('?'))).contains(Shortcut.KEYS);
    assertThat(Shortcut.of(new Stroke.Press(KeyCode.L, Stroke.With.SHIFT))).isEmpty();
  }

  @Test
  void noKeyDoesTwoThings() {
    List<Stroke> all =
        Stream.of(Shortcut.values()).flatMap(each -> each.strokes().stream()).toList();

    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void capsSayWhatStandsOnTheKeys() {
    assertThat(Shortcut.RUN_THREAD.caps()).containsExactly("A … H");
    assertThat(Shortcut.FINISH_INCREMENT.caps()).containsExactly("Shift A … H");
    assertThat(Shortcut.NEXT.caps()).containsExactly("Space", "→", "PageDown");
    assertThat(Shortcut.LARGER.caps()).hasSize(1);
    assertThat(Shortcut.STOMP_BEFORE.cap()).isEqualTo("[");
  }

  @Test
  void capsAreWrittenAsOnAGermanKeyboard() {
    Texts.speak(Language.GERMAN);
    try {
      assertThat(Shortcut.NEXT.caps()).containsExactly("Leertaste", "→", "Bild ↓");
      assertThat(Shortcut.START.cap()).isEqualTo("Pos1");
    } finally {
      Texts.speak(Language.ENGLISH);
    }
  }
}
