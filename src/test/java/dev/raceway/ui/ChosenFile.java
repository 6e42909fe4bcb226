package dev.raceway.ui;

import dev.raceway.ui.shell.files.FileDialogs;
import java.nio.file.Path;
import java.util.Optional;

/** A person who chooses a file in every dialog, or none. */
public final class ChosenFile implements FileDialogs {

  private Optional<Path> file = Optional.empty();

  public void choose(Path chosen) {
    file = Optional.of(chosen);
  }

  @Override
  public Optional<Path> toOpen() {
    return file;
  }

  @Override
  public Optional<Path> toSave() {
    return file;
  }

  @Override
  public Optional<Path> toSave(String name) {
    return file;
  }
}
