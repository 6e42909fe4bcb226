package dev.raceway.cli.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.raceway.cli.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonsCommandTest {

  private static final Path SHIPPED = Path.of("src/main/resources/dev/raceway/lesson/file");
  private static final Path VOLATILE =
      SHIPPED.resolve("lost-update/volatile-does-not-help.raceway-lesson.json");

  @Test
  void lists_both_courses() {
    Said said = Said.by("lessons");
    assertThat(said.out())
        .contains("The lost update: 16 lessons, 75 minutes")
        .contains(" 3        5          6           0  The stomp (the-stomp)")
        .contains("Exam questions: 10 lessons");
    said.assertFine();
  }

  @Test
  void json_is_one_document() throws Exception {
    JsonNode json = Said.by("lessons", "--json").json();
    assertThat(json.get("courses")).hasSize(2);
    JsonNode stomp = json.get("courses").get(0).get("lessons").get(2);
    assertThat(stomp.get("id").asText()).isEqualTo("the-stomp");
    assertThat(stomp.get("title").get("de").asText()).isEqualTo("Das Überschreiben");
    assertThat(stomp.get("minutes").asInt()).isEqualTo(5);
    assertThat(stomp.has("proved")).isFalse();
  }

  @Test
  void a_damaged_file_is_refused_and_the_others_still_work(@TempDir Path folder) throws Exception {
    Files.copy(VOLATILE, folder.resolve("a.raceway-lesson.json"));
    Files.writeString(folder.resolve("b.raceway-lesson.json"), "{\n  \"minutes\": }");

    Said said = Said.by("lessons", folder.toString());

    assertThat(said.out())
        .contains("volatile does not help (volatile-does-not-help)")
        .contains("refused: b.raceway-lesson.json, line 2: from column");
    assertThat(said.err().strip()).isEqualTo("raceway: not lessons: 1 of 2 files");
    assertThat(said.exitCode()).isEqualTo(1);
  }

  @Test
  void check_says_what_is_wrong(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("wrong.raceway-lesson.json");
    String text = Files.readString(VOLATILE);
    Files.writeString(file, text.replace("\"value\": 1,", "\"value\": 3,"));

    Said said = Said.by("lessons", "--check", file.toString());
    assertThat(said.out()).contains("step 3: the right answer is “1”, not “3”");
    assertThat(said.err().strip()).isEqualTo("raceway: not proved: 1 of 1");
    assertThat(said.exitCode()).isEqualTo(1);

    JsonNode json =
        new ObjectMapper().readTree(Said.by("lessons", "--check", "--json", file.toString()).out());
    assertThat(json.get("lessons").get(0).get("proved").asBoolean()).isFalse();
    assertThat(json.get("lessons").get(0).get("faults")).hasSize(1);
  }

  @Test
  void a_text_that_one_language_lacks_is_missed(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("half.raceway-lesson.json");
    String text = Files.readString(VOLATILE);
    int de = text.lastIndexOf("\"de\"");
    Files.writeString(
        file,
        text.substring(0, text.lastIndexOf(',', de)) + text.substring(text.lastIndexOf("\"") + 1));

    Said said = Said.by("lessons", "--check", file.toString());
    assertThat(said.out()).contains("is there in en, the title in de, en");
    assertThat(said.exitCode()).isEqualTo(1);
  }

  @Test
  void a_proved_lesson_is_named() {
    Said said = Said.by("lessons", "--check", VOLATILE.toString());
    assertThat(said.out().strip()).isEqualTo("proved   " + VOLATILE);
    assertThat(said.exitCode()).isZero();
  }

  @Test
  void a_file_that_is_not_there_is_wrong_usage() {
    Said said = Said.by("lessons", "nowhere.raceway-lesson.json");
    said.assertRefused("there is no file 'nowhere.raceway-lesson.json'");
  }
}
