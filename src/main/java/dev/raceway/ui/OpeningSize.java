package dev.raceway.ui;

import javafx.stage.Stage;

/**
 * The size at which a window opens. Under some window managers on Linux (Openbox is one) JavaFX
 * (21.0.11) hears of the frame around a new window, and falls back to the least size that it may
 * have; asked again once it is on the screen, it keeps the size that was meant.
 */
final class OpeningSize {

  private OpeningSize() {}

  /** Asks for the size that a window was just shown at once more, as soon as it is there. */
  static void insistOn(Stage stage) {
    double width = stage.getWidth();
    double height = stage.getHeight();
    if (!stage.isMaximized() && !stage.isFullScreen()) {
      FxThread.run(
          () -> {
            // Another size first: the size that a stage believes to have is not asked for again.
            stage.setWidth(width + 1);
            stage.setWidth(width);
            stage.setHeight(height + 1);
            stage.setHeight(height);
          });
    }
  }
}
