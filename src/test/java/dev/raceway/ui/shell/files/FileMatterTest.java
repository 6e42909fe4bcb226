package dev.raceway.ui.shell.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.text.Language;
import dev.raceway.ui.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands above a dialog that asks for a file. */
class FileMatterTest {

  @AfterEach
  void speakEnglish() {
    Texts.speak(Language.ENGLISH);
  }

  @Test
  void a_dialog_says_what_is_saved() {
    assertThat(FileMatter.toSave("the-stomp.raceway-lesson.json")).isEqualTo("Save the lesson");
    assertThat(FileMatter.toSave("Ada.raceway-answers.json")).isEqualTo("Save your answers");
    assertThat(FileMatter.toSave("x.raceway-progress.json")).isEqualTo("Save your progress");
    assertThat(FileMatter.toSave("lecture.raceway.json")).isEqualTo("Save the session");
    assertThat(FileMatter.toSave("raceway.txt")).isEqualTo("Save the share code");
    assertThat(FileMatter.toSave("stomp.pdf")).isEqualTo("Save the file");
  }

  @Test
  void a_dialog_says_what_is_opened() {
    assertThat(FileMatter.toOpen(".raceway-lesson.json")).isEqualTo("Open a lesson");
    assertThat(FileMatter.toOpen(".raceway-progress.json")).isEqualTo("Open a file with progress");
    Texts.speak(Language.GERMAN);
    assertThat(FileMatter.toOpen(".raceway-lesson.json")).isEqualTo("Lektion öffnen");
  }
}
