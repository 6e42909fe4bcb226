package dev.raceway.ui.control;

import dev.raceway.ui.text.Texts;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/** A key of the keyboard, drawn as one. */
public final class KeyCap extends Label {

  /** Draws a key by what stands on it, as {@code L} or {@code Space}. */
  public KeyCap(String key) {
    super(key);
    getStyleClass().add("key-cap");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleText(Texts.get("common.key", key));
  }

  /** Shows behind a button's words which key does the same. */
  public static void on(ButtonBase button, String key) {
    button.setGraphic(new KeyCap(key));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setAccessibleHelp(Texts.get("common.key", key));
  }
}
