package dev.raceway.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.raceway.lesson.file.LessonFileException;
import dev.raceway.lesson.file.LessonReader;
import dev.raceway.random.RandomCases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonReaderTest {

  private static final String STOMP = ShippedFiles.byName().get("the-stomp.raceway-lesson.json");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "minutes": 5                   | "minutes": 0                      | 8  | “minutes” must be a whole number from 1 to 240
          "minutes": 5                   | "minutes": "5"                    | 8  | “minutes” must be a whole number from 1 to 240
          "minutes": 5                   | "minuts": 5                       | 1  | the field “minutes” is missing
          "minutes": 5                   | "minutes": 5, "level": 1          | 8  | the field “level” is not known here
          "minutes": 5                   | "minutes": 5, "minutes": 5        | 8  | the field “minutes” stands twice here
          "id": "the-stomp"              | "id": "The Stomp"                 | 3  | “id” has small letters, digits and hyphens, as my-first-lesson
          "raceway-lesson": 1            | "raceway-lesson": 2               | 2  | “raceway-lesson” must be a whole number from 1 to 1
          "setup": "RW1:2x1:plain        | "setup": "RW1:2x2:plain           | 27 | the check
          "run": "B2"                    | "run": "C2"                       | 125 | C cannot run: there are not so many threads
          "run": "B2"                    | "run": "Bx"                       | 125 | schedule, character 2
          "kind": "gone"                 | "kind": "stolen"                  |    | “stolen” is not known as “kind”
          "code",                        | "clock",                          |    | “clock” is not known as “visible”
          "value": "A1"                  | "value": "Z1"                     |    | this cannot be an answer about “gone”
          """)
  void damage_is_refused_with_its_line_and_reason(
      String good, String bad, Integer line, String reason) {
    assertThat(STOMP).contains(good);

    LessonFileException refusal = refusal(STOMP.replaceFirst(pattern(good), bad));

    assertThat(refusal.file()).isEqualTo("mine.json");
    assertThat(refusal.reason()).contains(reason);
    if (line != null) {
      assertThat(refusal.line()).isEqualTo(line);
    }
    assertThat(refusal.line()).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                          | 1 | the file is empty
          '{"raceway-lesson": 1,~'    | 2 | from column 1 on it cannot be read as JSON
          '{"raceway-lesson": 1,~x}'  | 2 | from column 1 on it cannot be read as JSON
          '{"raceway-lesson":~1.10}'  | 2 | “1.10” has no place here
          '{"raceway-lesson":~null}'  | 2 | “null” has no place here
          '{}~{}'                     | 2 | something follows after the end of the document
          '{~"a": 1,~"a": 2}'         | 3 | the field “a” stands twice here
          '[[[[[[[[[[[[[[[[[[[[[[[[[' | 1 | brackets stand within each other more than 24 times
          """)
  void what_is_no_json_of_a_lesson_is_refused_with_its_line(String text, int line, String reason) {
    LessonFileException refusal = refusal(text.replace('~', '\n'));

    assertThat(refusal.line()).isEqualTo(line);
    assertThat(refusal.reason()).isEqualTo(reason);
  }

  private static String pattern(String text) {
    return Pattern.quote(text);
  }

  private static LessonFileException refusal(String text) {
    return catchThrowableOfType(
        LessonFileException.class, () -> LessonReader.read("mine.json", text));
  }

  @Test
  void a_file_that_is_cut_off_anywhere_is_refused() {
    RandomCases.check(
        100,
        dice -> {
          String cut = STOMP.substring(0, dice.between(0, STOMP.length() - 3));
          assertThat(refusal(cut)).isNotNull();
        });
  }

  @Test
  void damaged_files_are_refused_and_never_fail_otherwise() {
    List<String> texts = List.copyOf(ShippedFiles.byName().values());
    RandomCases.check(
        300,
        dice -> {
          StringBuilder text = new StringBuilder(dice.of(texts));
          for (int i = dice.between(1, 5); i > 0; i--) {
            text.setCharAt(dice.between(0, text.length() - 1), (char) dice.between(32, 126));
          }
          try {
            LessonReader.read("damaged.json", text.toString());
          } catch (LessonFileException e) {
            assertThat(e.getMessage()).startsWith("damaged.json");
          }
        });
  }

  @Test
  void brackets_without_end_are_refused() {
    assertThat(refusal("[".repeat(100_000)).reason()).contains("more than 24 times");
    assertThat(refusal("").reason()).isEqualTo("the file is empty");
    assertThat(refusal("{} {}").reason())
        .isEqualTo("something follows after the end of the document");
    assertThat(refusal("{}").reason()).isEqualTo("the field “raceway-lesson” is missing");
    assertThat(refusal("7").reason()).isEqualTo("an object in braces is to stand here");
  }

  @Test
  void a_file_that_is_no_text_or_too_long_is_refused(@TempDir Path folder) throws Exception {
    Path binary = Files.write(folder.resolve("binary.json"), new byte[] {(byte) 0xC3, 0x28});
    Path longOne = Files.writeString(folder.resolve("long.json"), " ".repeat(500_001));

    assertThat(catchThrowableOfType(LessonFileException.class, () -> LessonReader.read(binary)))
        .hasMessage("binary.json: it is not a text in UTF-8");
    assertThat(catchThrowableOfType(LessonFileException.class, () -> LessonReader.read(longOne)))
        .hasMessage("long.json: it has more than 500000 characters");
    assertThat(
            catchThrowableOfType(
                LessonFileException.class, () -> LessonReader.read(folder.resolve("none.json"))))
        .hasMessage("none.json: it cannot be read");
  }
}
