package dev.raceway.ui.keys;

import dev.raceway.ui.text.Texts;
import javafx.scene.control.Control;

/** Says of a control what it does, and which key does the same. */
public final class KeyTips {

  private KeyTips() {}

  /** Gives a control a tool tip that ends with its key, and the same to a screen reader. */
  public static void set(Control control, String words, Shortcut shortcut) {
    LateTooltip.set(control, words + "  " + shortcut.cap());
    control.setAccessibleHelp(words + ", " + Texts.get("common.key", shortcut.cap()));
  }

  /** Returns words that end with a key, as a tool tip has them. */
  public static String text(String words, Stroke key) {
    return words + "  " + KeyNames.of(key);
  }

  /** Gives a control that no key stands for a tool tip, and the same to a screen reader. */
  public static void set(Control control, String words) {
    LateTooltip.set(control, words);
    control.setAccessibleHelp(words);
  }
}
