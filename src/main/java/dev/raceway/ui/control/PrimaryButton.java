package dev.raceway.ui.control;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Mouse handlers that hear the primary button alone: the right one asks for a menu. */
public final class PrimaryButton {

  private PrimaryButton() {}

  /** Returns a handler that passes on what is done with the primary button. */
  public static EventHandler<MouseEvent> only(Consumer<MouseEvent> handler) {
    return event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        handler.accept(event);
      }
    };
  }
}
