package dev.raceway.ui.shell.files;

import dev.raceway.ui.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The desktop's own dialogs. */
public final class StageFileDialogs implements FileDialogs {

  private final Stage stage;
  private Optional<File> folder = Optional.empty();

  /** Asks in front of a window. */
  public StageFileDialogs(Stage stage) {
    this.stage = stage;
  }

  @Override
  public Optional<Path> toOpen() {
    FileChooser chooser = chooser(FileMatter.toOpen(""));
    chooser
        .getExtensionFilters()
        .add(
            0,
            new FileChooser.ExtensionFilter(
                Texts.get("shell.session-files"), "*.raceway.json", "*.json", "*.txt"));
    return remembered(chooser.showOpenDialog(stage));
  }

  @Override
  public Optional<Path> toOpen(String ending) {
    FileChooser chooser = chooser(FileMatter.toOpen(ending));
    chooser
        .getExtensionFilters()
        .set(0, new FileChooser.ExtensionFilter("*" + ending, "*" + ending));
    return remembered(chooser.showOpenDialog(stage));
  }

  @Override
  public Optional<Path> toSave() {
    String name = Texts.get("shell.save-name");
    FileChooser chooser = chooser(FileMatter.toSave(name));
    chooser.setInitialFileName(name);
    return remembered(chooser.showSaveDialog(stage));
  }

  @Override
  public Optional<Path> toSave(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    FileChooser chooser = chooser(FileMatter.toSave(name));
    chooser
        .getExtensionFilters()
        .set(0, new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
    chooser.setInitialFileName(name);
    return remembered(chooser.showSaveDialog(stage));
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(Texts.get("shell.text-files"), "*.txt"),
            new FileChooser.ExtensionFilter(Texts.get("shell.all-files"), "*"));
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<Path> remembered(File chosen) {
    // JavaFX answers null when nothing was chosen.
    Optional<File> file = Optional.ofNullable(chosen);
    file.map(File::getParentFile).ifPresent(parent -> folder = Optional.of(parent));
    return file.map(File::toPath);
  }
}
