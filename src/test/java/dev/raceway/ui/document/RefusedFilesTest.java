package dev.raceway.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.text.Language;
import dev.raceway.ui.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person opens by mistake: it is told what is wrong, and the run in hand is kept. */
class RefusedFilesTest {

  private static final Path LECTURE = Path.of("assets/sessions/lecture.raceway.json");

  private final Desk desk = new Desk();

  @TempDir private Path folder;

  @AfterEach
  void end() {
    desk.close();
  }

  @Test
  void bad_files_are_refused_with_place_and_cure_and_keep_the_run() throws IOException {
    desk.run("B");
    refused(folder.resolve("none.raceway.json"), "is not there");
    assertThat(desk.forgotten).hasSize(1);
    refused(folder, "is a folder. Open a file in it.");
    refused(Files.writeString(folder.resolve("empty.txt"), "\uFEFF \n"), "is empty");
    refused(
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
        "neither a session nor a text");
    refused(
        Files.write(folder.resolve("binary.raceway.json"), new byte[] {'{', (byte) 0xFF}),
        "neither a session nor a text");
    String whole = Files.readString(LECTURE);
    refused(
        Files.writeString(
            folder.resolve("cut.raceway.json"), whole.substring(0, whole.length() - 4)),
        "the file ends in the middle");
    refused(
        Files.writeString(folder.resolve("wrong.raceway.json"), whole.replace("RW1:", "RW1;")),
        "Line ");
    refused(Files.writeString(folder.resolve("other.json"), "{\"a\": 1}"), "this is not a session");
    refused(
        Files.writeString(folder.resolve("huge.raceway.json"), "{" + " ".repeat(6_000_000)),
        "no more than 2,000,000 characters");
  }

  private void refused(Path file, String because) {
    desk.documents.open(file);
    assertThat(desk.told()).contains(file.toString(), because).endsWith(".");
    assertThat(desk.schedule()).isEqualTo("B");
    assertThat(desk.documents.windowTitle()).isEqualTo("Raceway");
  }

  /** A pipe would keep whoever reads it waiting for ever. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void what_is_no_ordinary_file_is_not_read() {
    desk.run("B");
    refused(Path.of("/dev/zero"), "or choose another");
  }

  @Test
  void what_was_told_of_one_file_goes_when_the_text_of_another_is_refused() throws IOException {
    desk.run("B");
    refused(folder, "is a folder");
    desk.documents.open(Files.writeString(folder.resolve("wrong.txt"), "A0"));
    assertThat(desk.documents.noticeProperty().get()).isEmpty();
    assertThat(desk.schedule()).isEqualTo("B");
    assertThat(desk.said()).isNotEmpty();
  }

  /** Below the board there is nothing else that says which file it was. */
  @Test
  void a_refused_text_file_is_named() throws IOException {
    desk.run("B");
    for (String text :
        List.of("A0", "RW1:2x1:plain:none:AB3A2:AA1D", "A7", "A".repeat(6_000_000))) {
      Path file = Files.writeString(folder.resolve("wrong.txt"), text);
      desk.documents.open(file);
      assertThat(desk.said()).startsWith(file + " is not opened, and the run in hand is kept. ");
      assertThat(desk.schedule()).isEqualTo("B");
    }
  }

  /** Whatever is wrong with a file or with a code in it: that the run is kept is said once. */
  @ParameterizedTest
  @EnumSource
  void nothing_is_said_twice(Language language) throws IOException {
    Texts.speak(language);
    try {
      desk.run("B");
      String whole = Files.readString(LECTURE);
      String code = "RW1:2x1:plain:none:AB3A2:AA1C";
      for (String wrong :
          List.of(
              "RW1:2x1:plain:none:AB3A2:AA1D",
              "RW3:2x1:plain:none:AB3A2:AA1C",
              "RW1:9x1:plain:none:A:0000",
              "RW1:2x1:plain:none:A",
              "RW1:2xx:plain:none:A:0000",
              "hello",
              "A0")) {
        for (String name : List.of("a.raceway.json", "a.txt")) {
          String text = name.endsWith("txt") ? wrong : whole.replace(code, wrong);
          desk.documents.dismiss();
          Path file = Files.writeString(folder.resolve(name), text);
          desk.documents.open(file);
          String told = name.endsWith("txt") ? desk.said() : desk.told();
          assertThat(told).contains(Texts.get("document.refused-text", file, ""));
          assertThat(told.split("run in hand is kept|bisherige Lauf bleibt", -1)).hasSize(2);
        }
      }
    } finally {
      Texts.speak(Language.ENGLISH);
    }
  }

  @Test
  void a_huge_text_keeps_the_run_and_is_said_to_be_too_long() throws IOException {
    desk.run("B");
    desk.documents.open(Files.writeString(folder.resolve("huge.txt"), "A".repeat(6_000_000)));
    assertThat(desk.schedule()).isEqualTo("B");
    assertThat(desk.said()).contains("no more than 1,000,000 characters");
  }
}
