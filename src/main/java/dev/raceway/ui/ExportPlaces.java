package dev.raceway.ui;

import dev.raceway.ui.export.ExportViewModel;
import dev.raceway.ui.shell.files.FileDialogs;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Where runs go: files that a person is asked for, and the desktop's clipboard. */
record ExportPlaces(FileDialogs dialogs) implements ExportViewModel.Places {

  @Override
  public Optional<Path> toSave(String name) {
    return dialogs.toSave(name);
  }

  @Override
  public void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public void copyPicture(byte[] png) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(new Image(new ByteArrayInputStream(png)));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
