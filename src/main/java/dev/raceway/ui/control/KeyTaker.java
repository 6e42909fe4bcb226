package dev.raceway.ui.control;

import javafx.scene.input.KeyCode;

/** A node that needs some of the single keys while it has the focus. */
public interface KeyTaker {

  /** Tells whether a key is for this node and not for the board. */
  boolean takes(KeyCode code);
}
