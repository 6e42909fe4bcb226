package dev.raceway.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.lesson.file.LessonFileException;
import dev.raceway.lesson.file.LessonReader;
import dev.raceway.lesson.file.LessonWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LessonWriterTest {

  /** The shipped files have every kind of step, so nothing that is read is lost. */
  @Test
  void what_was_read_is_written_as_it_stands_in_the_file() throws LessonFileException {
    Map<String, String> files = ShippedFiles.byName();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Lesson lesson = LessonReader.read(file.getKey(), file.getValue());
      assertThat(LessonWriter.write(lesson)).as(file.getKey()).isEqualTo(file.getValue());
    }
    assertThat(files).isNotEmpty();
  }

  @Test
  void what_was_written_is_read_again() {
    assertThat(ShippedLessonsTest.lessons())
        .allSatisfy(lesson -> assertThat(again(lesson)).isEqualTo(lesson));
  }

  private static Lesson again(Lesson lesson) throws LessonFileException {
    return LessonReader.read(lesson.id(), LessonWriter.write(lesson));
  }
}
