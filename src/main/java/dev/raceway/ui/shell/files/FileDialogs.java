package dev.raceway.ui.shell.files;

import dev.raceway.ui.lessons.LessonDialogs;
import java.nio.file.Path;
import java.util.Optional;

/** Asks a person for a file. */
public interface FileDialogs extends LessonDialogs {

  /** Returns the file to open, if one was chosen. */
  Optional<Path> toOpen();

  @Override
  default Optional<Path> toOpen(String ending) {
    return toOpen();
  }

  /** Returns the file to write, if one was chosen. */
  Optional<Path> toSave();

  /**
   * Returns the file to write, if one was chosen.
   *
   * @param name what is offered as its name; its ending says what kind of file it is
   */
  @Override
  Optional<Path> toSave(String name);
}
