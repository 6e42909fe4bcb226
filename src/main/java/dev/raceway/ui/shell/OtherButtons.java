package dev.raceway.ui.shell;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Keeps what is pressed with another button than the primary one from acting as that does: the
 * right button asks for a menu, by an event of its own. Many controls, some of JavaFX among them,
 * do not look at the button.
 */
final class OtherButtons {

  private OtherButtons() {}

  static void keepOff(Scene scene) {
    scene.addEventFilter(MouseEvent.ANY, OtherButtons::filter);
  }

  private static void filter(MouseEvent event) {
    boolean isOther =
        event.getButton() != MouseButton.PRIMARY && event.getButton() != MouseButton.NONE;
    if (isOther && !(event.getTarget() instanceof TextInputControl)) {
      event.consume();
    }
  }
}
