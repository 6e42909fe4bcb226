package dev.raceway.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.file.LessonFileException;
import dev.raceway.lesson.file.LessonProof;
import dev.raceway.lesson.file.LessonReader;
import dev.raceway.site.SiteSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema and the page say what the reader reads. */
class LessonSchemaTest {

  private static final Path PAGE = Path.of("src/site/markdown/lessons.md");

  private final SiteSchema schema;

  LessonSchemaTest() throws IOException {
    schema = new SiteSchema("lesson.schema.json");
  }

  private static String example() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf("```json\n") + "```json\n".length();
    return page.substring(start, page.indexOf("```", start));
  }

  @Test
  void the_shipped_lessons_are_valid() {
    assertThat(ShippedFiles.byName())
        .hasSize(26)
        .allSatisfy((name, text) -> assertThat(schema.errors(text)).as(name).isEmpty());
  }

  @Test
  void the_example_of_the_page_is_valid_and_proved() throws IOException, LessonFileException {
    assertThat(schema.errors(example())).isEmpty();
    assertThat(LessonProof.faults(LessonReader.read("example", example()), Budget.ENDLESS))
        .isEmpty();
  }

  @Test
  void the_page_and_the_schema_name_every_kind_of_question() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(SubjectKind.values())
        .allSatisfy(
            kind -> {
              assertThat(page).contains("`" + kind.text() + "`");
              assertThat(schema.text()).contains("\"" + kind.text() + "\"");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "minutes": 3                  | "minutes": 0
          "minutes": 3                  | "minutes": 3, "level": 1
          "id": "my-first-lesson"       | "id": "Mine"
          "raceway-lesson": 1           | "raceway-lesson": 2
          "code"]                       | "clock"]
          "kind": "count"               | "kind": "stolen"
          "kind": "count"               | "kind": "copy"
          "wrong":                      | "hint":
          "form": "choices"             | "form": "number"
          {"loses": 1}                  | {"loses": -1}
          {"loses": 1}                  | {"loses": 1, "endsAt": 1}
          {"loses": 1}                  | {}
          "challenge":                  | "trials":
          "B3"                          | ""
          """)
  void what_the_reader_refuses_for_its_form_is_not_valid(String good, String bad)
      throws IOException {
    assertThat(example()).contains(good);
    String text = example().replace(good, bad);
    assertThat(schema.errors(text)).isNotEmpty();
    assertThatThrownBy(() -> LessonReader.read("bad", text))
        .isInstanceOf(LessonFileException.class);
  }
}
