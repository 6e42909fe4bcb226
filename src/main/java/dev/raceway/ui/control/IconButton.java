package dev.raceway.ui.control;

import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.text.Texts;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button with a sign in place of words; its tool tip and screen readers say what it does. */
public final class IconButton extends Button {

  /**
   * Makes one that no key does the same as.
   *
   * @param id how tests and style sheets find it
   * @param icon the sign
   * @param key names the text that says what it does
   * @param deed what it does
   */
  public IconButton(String id, Feather icon, String key, Runnable deed) {
    setId(id);
    getStyleClass().add("icon-button");
    setMinWidth(USE_PREF_SIZE);
    setOnAction(event -> deed.run());
    show(icon);
    setAccessibleText(Texts.get(key));
    KeyTips.set(this, Texts.get(key));
  }

  /** Makes one whose tool tip names the key that does the same. */
  public IconButton(String id, Feather icon, String key, Shortcut shortcut, Runnable deed) {
    this(id, icon, key, deed);
    say(key, shortcut);
  }

  /** Shows another sign. */
  public void show(Feather icon) {
    setGraphic(new FontIcon(icon));
  }

  /** Says what it does now. */
  public void say(String key, Shortcut shortcut) {
    setAccessibleText(Texts.get(key));
    KeyTips.set(this, Texts.get(key), shortcut);
  }
}
