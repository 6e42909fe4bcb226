package dev.raceway.ui.motion;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Whether things move in the window. One for the whole window; how long and in which way each thing
 * moves is written in {@link Move}.
 */
public final class Motion {

  private final BooleanProperty reduced = new SimpleBooleanProperty();

  /** Whether a person wants to see states only, and nothing on its way between them. */
  public BooleanProperty reducedProperty() {
    return reduced;
  }

  /** Tells whether a move is to be shown. */
  public boolean isOn() {
    return !reduced.get();
  }
}
