package dev.raceway.ui.shell;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a person for a file. */
public interface FileDialogs {

  /** Returns the file to open, if one was chosen. */
  Optional<Path> toOpen();

  /** Returns the file to write, if one was chosen. */
  Optional<Path> toSave();

  /**
   * Returns the file to write, if one was chosen.
   *
   * @param name what is offered as its name; its ending says what kind of file it is
   */
  Optional<Path> toSave(String name);
}
