package dev.raceway.ui.control;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

/** A button on a card that floats: while it has the focus, no key is for the board behind. */
public class CardButton extends Button implements KeyTaker {

  @Override
  public final boolean takes(KeyCode code) {
    return true;
  }
}
