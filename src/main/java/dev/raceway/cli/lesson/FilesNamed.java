package dev.raceway.cli.lesson;

import dev.raceway.cli.ending.RunFailedException;
import dev.raceway.cli.ending.WrongUsageException;
import dev.raceway.schedule.Quotation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that an argument names: itself, or those in a folder that end in a certain way. */
final class FilesNamed {

  private FilesNamed() {}

  /** Returns the files, in the order of their names. */
  static Stream<Path> in(String name, String ending) {
    Path path = path(name);
    if (Files.isRegularFile(path)) {
      return Stream.of(path);
    }
    if (!Files.isDirectory(path)) {
      throw new WrongUsageException("there is no file '" + Quotation.of(name) + "'");
    }
    List<Path> files = list(path, ending);
    if (files.isEmpty()) {
      throw new WrongUsageException(
          "the folder '" + Quotation.of(name) + "' has no file that ends in " + ending);
    }
    return files.stream();
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new WrongUsageException("'" + Quotation.of(name) + "' is no file name");
    }
  }

  private static List<Path> list(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new RunFailedException(
          "the folder '" + Quotation.of(folder.toString()) + "' cannot be read");
    }
  }
}
