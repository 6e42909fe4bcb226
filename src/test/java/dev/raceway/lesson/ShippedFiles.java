package dev.raceway.lesson;

import dev.raceway.lesson.file.LessonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts of the shipped lesson files, as they stand in the sources. */
final class ShippedFiles {

  static final Path FOLDER = Path.of("src/main/resources/dev/raceway/lesson/file");

  private ShippedFiles() {}

  static Map<String, String> byName() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      Map<String, String> texts = new TreeMap<>();
      for (Path file :
          files.filter(each -> each.toString().endsWith(LessonReader.ENDING)).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
