package dev.raceway.lesson.file;

import dev.raceway.lesson.Lesson;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The lessons that lie in a folder, in the order of their files' names. May be slow.
 *
 * @param lessons those that could be taken
 * @param refused why others could not be
 */
public record LessonFolder(List<Lesson> lessons, List<LessonFileException> refused) {

  private static final int MOST_FILES = 500;

  /** Keeps copies. */
  public LessonFolder {
    lessons = List.copyOf(lessons);
    refused = List.copyOf(refused);
  }

  /** Reads every lesson file of a folder, which need not be there. */
  public static LessonFolder read(Path folder) {
    List<Lesson> lessons = new ArrayList<>();
    List<LessonFileException> refused = new ArrayList<>();
    for (Path file : files(folder)) {
      try {
        lessons.add(LessonReader.read(file));
      } catch (LessonFileException e) {
        refused.add(e);
      }
    }
    return new LessonFolder(lessons, refused);
  }

  private static Iterable<Path> files(Path folder) {
    TreeSet<Path> files = new TreeSet<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + LessonReader.ENDING)) {
      for (Path file : all) {
        if (files.size() < MOST_FILES) {
          files.add(file);
        }
      }
    } catch (IOException e) {
      // A folder that may not be listed holds nothing that could be shown.
      return new TreeSet<>();
    }
    return files;
  }
}
