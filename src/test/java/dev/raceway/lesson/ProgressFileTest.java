package dev.raceway.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.file.Courses;
import dev.raceway.lesson.file.LessonFileException;
import dev.raceway.lesson.file.ProgressReader;
import dev.raceway.lesson.file.ProgressWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has been done is read as it was written, or refused with its line. */
class ProgressFileTest {

  private final Lesson lesson =
      Courses.all().get(0).lessons().stream()
          .filter(each -> each.id().equals("the-stomp"))
          .findFirst()
          .orElseThrow();

  @TempDir private Path folder;

  @Test
  void what_was_written_is_read() throws IOException, LessonFileException {
    AnswerSheet sheet =
        AnswerSheet.of(lesson).answered(2, "1", Budget.ENDLESS).answered(2, "0", Budget.ENDLESS);
    LearnerProgress progress =
        LearnerProgress.of(
            List.of(
                LessonProgress.none("the-stomp").with(sheet).at(3),
                LessonProgress.none("the-lock").atEnd()));

    Path file = Files.writeString(folder.resolve("progress"), ProgressWriter.write(progress));

    assertThat(ProgressReader.read(file)).isEqualTo(progress);
    assertThat(progress.of(lesson).figures().wrong()).isEqualTo(1);
    assertThat(progress.done(Courses.all().get(0).lessons())).isEqualTo(1);
  }

  @Test
  void a_damaged_file_is_refused_with_its_line() throws IOException {
    String text =
        ProgressWriter.write(LearnerProgress.of(List.of(LessonProgress.none("the-stomp"))));
    Path file = Files.writeString(folder.resolve("progress"), text.replace("\"step\"", "\"stop\""));

    assertThatThrownBy(() -> ProgressReader.read(file))
        .isInstanceOf(LessonFileException.class)
        .hasMessageContaining("line ")
        .hasMessageContaining("“step” is missing");
  }

  @Test
  void before_the_first_step_nothing_is_begun() {
    LessonProgress none = LessonProgress.none("the-stomp");

    assertThat(none.isBegun()).isFalse();
    assertThat(none.at(2).isBegun()).isTrue();
    assertThat(none.atEnd().isBegun()).isTrue();
  }
}
