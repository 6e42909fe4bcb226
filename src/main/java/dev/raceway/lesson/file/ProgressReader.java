package dev.raceway.lesson.file;

import dev.raceway.lesson.LearnerProgress;
import dev.raceway.lesson.LessonProgress;
import java.nio.file.Path;

/** Reads progress files. A file is taken whole or refused whole. */
public final class ProgressReader {

  /** How a progress file's name ends. */
  public static final String ENDING = ".raceway-progress.json";

  private static final int MOST_CHARACTERS = 20_000_000;
  private static final int MOST_LESSONS = 1_000;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_STEPS = 100;

  private ProgressReader() {}

  /**
   * Reads a file.
   *
   * @throws LessonFileException if it cannot be read, or is not a progress file
   */
  public static LearnerProgress read(Path file) throws LessonFileException {
    String name = String.valueOf(file.getFileName());
    String text = LessonReader.text(file, name, MOST_CHARACTERS);
    try {
      return JsonFields.whole(JsonTree.read(text), ProgressReader::read);
    } catch (JsonFault fault) {
      throw new LessonFileException(name, fault.line(), fault.refusal());
    }
  }

  private static LearnerProgress read(JsonFields fields) {
    fields.number("raceway-progress", 1, 1);
    return LearnerProgress.of(
        fields.list(
            "lessons", MOST_LESSONS, value -> JsonFields.whole(value, ProgressReader::lesson)));
  }

  private static LessonProgress lesson(JsonFields fields) {
    return new LessonProgress(
        fields.text("lesson", LONGEST_NAME),
        (int) fields.number("step", 1, MOST_STEPS),
        fields.flag("done"),
        HandInReader.answers(fields),
        HandInReader.attempts(fields));
  }
}
