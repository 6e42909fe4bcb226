package dev.raceway.ui.control;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * A verdict as a sign. Signs without a verdict, as on buttons, come from the icon font. It says
 * nothing to a screen reader: the control around it has the words.
 */
public final class Icon extends Region {

  /** The signs; their shapes and colours are in {@code icons.css}. */
  public enum Sign {
    /** Red, for a lost update alone. */
    CROSS,
    /** Green, for an exact result alone. */
    TICK
  }

  /**
   * Draws a sign.
   *
   * @param size edge of the square that it fills, in pixels
   */
  public Icon(Sign sign, double size) {
    getStyleClass().addAll("icon", sign.name().toLowerCase(Locale.ROOT));
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }
}
