package dev.raceway.ui.shell.files;

import dev.raceway.lesson.file.HandInReader;
import dev.raceway.lesson.file.LessonReader;
import dev.raceway.lesson.file.ProgressReader;
import dev.raceway.ui.text.Texts;
import java.util.Arrays;

/** What a file holds, by the ending of its name; a dialog says it. */
enum FileMatter {
  LESSON(LessonReader.ENDING),
  ANSWERS(HandInReader.ENDING),
  PROGRESS(ProgressReader.ENDING),
  SESSION(".raceway.json"),
  CODE(".txt"),
  /** What is exported. */
  OTHER("");

  private final String ending;

  FileMatter(String ending) {
    this.ending = ending;
  }

  private static FileMatter of(String name) {
    return Arrays.stream(values())
        .filter(each -> name.endsWith(each.ending))
        .findFirst()
        .orElseThrow();
  }

  /** Returns what stands above a dialog that asks where such a file is to be saved. */
  static String toSave(String name) {
    return Texts.of(of(name));
  }

  /** Returns what stands above a dialog that asks for such a file. */
  static String toOpen(String name) {
    return switch (of(name)) {
      case LESSON -> Texts.get("shell.open-lesson");
      case PROGRESS -> Texts.get("shell.open-progress");
      default -> Texts.get("shell.open-title");
    };
  }
}
