package dev.raceway.ui.shell;

import dev.raceway.ui.shell.ShellViewModel.Sheet;
import dev.raceway.ui.text.Texts;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The layer over the screen, in which one sheet may lie. */
final class Sheets extends StackPane {

  private final ShellViewModel look;
  private Optional<SheetView> shown = Optional.empty();

  Sheets(ShellViewModel look) {
    this.look = look;
    setPickOnBounds(false);
    getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("shell.css")).toExternalForm());
  }

  /** Shows a sheet, in the language that is spoken now. */
  void show(Sheet sheet) {
    shown =
        switch (sheet) {
          case NONE -> Optional.empty();
          case KEYS ->
              Optional.of(
                  new SheetView("keys", Texts.get("shell.keys"), new KeysBody(), look::uncover));
        };
    getChildren().setAll(shown.stream().toList());
    shown.ifPresent(SheetView::focusFirst);
  }

  /** What lies below a sheet cannot be reached with Tab. */
  void keepFocus(Node owner) {
    shown.filter(sheet -> !sheet.holds(owner)).ifPresent(SheetView::focusFirst);
  }
}
