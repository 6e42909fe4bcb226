package dev.raceway.session.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.random.RandomCases;
import dev.raceway.schedule.Reading.Watch;
import dev.raceway.site.SiteSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema beside the page on sharing says what the program writes and reads. */
class SessionSchemaTest {

  private final SiteSchema schema;

  SessionSchemaTest() throws IOException {
    schema = new SiteSchema("session.schema.json");
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("assets/sessions"))) {
      return files.filter(file -> file.toString().endsWith(".raceway.json")).sorted().toList();
    }
  }

  @Test
  void what_is_written_is_valid() {
    RandomCases.check(
        100, dice -> assertThat(schema.errors(SessionWriter.write(Documents.any(dice)))).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_examples_are_valid_and_written_as_they_are_read(Path example) throws IOException {
    assertThat(schema.errors(Files.readString(example))).isEmpty();
    SessionDocument document = SessionReader.read(example, Watch.PATIENT);
    assertThat(SessionWriter.write(document)).isEqualTo(Files.readString(example));
    assertThat(document.runs()).allSatisfy(run -> assertThat(run.title()).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{'raceway': 1}",
        "{'raceway': 2, 'code': ''}",
        "{'raceway': 1, 'code': 7}",
        "{'raceway': 1, 'code': '', 'position': -1}",
        "{'raceway': 1, 'code': '', 'pauseMarks': ['1']}",
        "{'raceway': 1, 'code': '', 'branches': '1'}",
        "{'raceway': 1, 'code': '', 'runs': [{'code': ''}]}",
        "{'raceway': 1, 'runs': []}",
        "{'raceway': 1, 'runs': [{'runs': []}]}",
        "{'raceway': 1, 'runs': [{'raceway': 2, 'code': ''}]}",
      })
  void what_is_refused_by_the_reader_for_its_form_is_not_valid(String text) {
    assertThat(schema.errors(text.replace('\'', '"'))).isNotEmpty();
  }
}
