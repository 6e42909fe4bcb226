package dev.raceway.lesson.file;

import dev.raceway.lesson.Course;
import dev.raceway.lesson.Lesson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The courses that come with the program. Each is a file {@code NAME.course.json} in the resources
 * of this package, which names the files of its lessons in order.
 */
public final class Courses {

  private static final List<String> NAMES = List.of("lost-update", "exam-questions");
  private static final int MOST = 100;

  private Courses() {}

  /** Returns all courses. A file that cannot be read is a mistake of ours and throws. */
  public static List<Course> all() {
    return NAMES.stream().map(Courses::course).toList();
  }

  private static Course course(String name) {
    String file = name + ".course.json";
    try {
      return JsonFields.whole(JsonTree.read(resource(file)), fields -> course(name, fields));
    } catch (JsonFault fault) {
      throw new IllegalStateException(file + ", line " + fault.line(), fault);
    }
  }

  private static Course course(String name, JsonFields fields) {
    return new Course(
        name,
        LessonTexts.read(fields.required("title")),
        fields.list("parts", MOST, value -> JsonFields.whole(value, each -> part(name, each))));
  }

  private static Course.Part part(String course, JsonFields fields) {
    return new Course.Part(
        LessonTexts.read(fields.required("title")),
        fields.list(
            "lessons", MOST, value -> lesson(course, JsonFields.text(value, "lessons", 60))));
  }

  private static Lesson lesson(String course, String id) {
    String file = course + "/" + id + LessonReader.ENDING;
    try {
      return LessonReader.read(file, resource(file));
    } catch (LessonFileException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the text of a shipped file. */
  static String resource(String name) {
    try (InputStream bytes = Courses.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
