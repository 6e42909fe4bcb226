package dev.raceway.ui.lessons.make;

import dev.raceway.ui.keys.KeyTips;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A few lines to type in. Tab goes on to the next control, as everywhere else. */
final class WordsField extends TextArea {

  private final Consumer<String> onTyped;
  private boolean isShowing;

  /**
   * Makes one.
   *
   * @param name what is typed here
   * @param help more about it
   * @param onTyped told all that stands in it, with every change by a person
   */
  WordsField(String id, String name, String help, int rows, Consumer<String> onTyped) {
    this.onTyped = onTyped;
    setId(id);
    call(name);
    KeyTips.set(this, help);
    setWrapText(true);
    setPrefRowCount(rows);
    setPrefColumnCount(1);
    setMinHeight(USE_PREF_SIZE);
    textProperty().subscribe((before, now) -> typed(now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
  }

  /** Says what is typed here. */
  final void call(String name) {
    setAccessibleText(name);
    setPromptText(name);
  }

  /** Shows what was typed before. */
  void show(String words) {
    if (!getText().equals(words)) {
      isShowing = true;
      setText(words);
      isShowing = false;
    }
  }

  private void typed(String words) {
    if (!isShowing) {
      onTyped.accept(words);
    }
  }

  /** JavaFX types a tabulator, unless Ctrl is held as well. */
  private void tab(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      event.consume();
      fireEvent(
          new KeyEvent(
              event.getSource(),
              this,
              KeyEvent.KEY_PRESSED,
              "",
              "\t",
              KeyCode.TAB,
              event.isShiftDown(),
              true,
              false,
              false));
    }
  }
}
