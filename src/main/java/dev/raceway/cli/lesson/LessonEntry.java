package dev.raceway.cli.lesson;

import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.file.LessonFileException;
import java.util.List;
import java.util.Optional;

/**
 * A lesson in the list, or a file that is none.
 *
 * @param name its name, or that of its file
 * @param lesson the lesson, empty if the file was refused
 * @param refusal why the file was refused
 * @param faults what stands against it, as sentences
 */
record LessonEntry(
    String name,
    Optional<Lesson> lesson,
    Optional<LessonFileException> refusal,
    List<String> faults) {

  static LessonEntry of(String name, Lesson lesson, List<String> faults) {
    return new LessonEntry(name, Optional.of(lesson), Optional.empty(), faults);
  }

  static LessonEntry refused(String name, LessonFileException refusal) {
    return new LessonEntry(
        name, Optional.empty(), Optional.of(refusal), List.of(refusal.getMessage()));
  }

  boolean hasFailed() {
    return !faults.isEmpty();
  }
}
