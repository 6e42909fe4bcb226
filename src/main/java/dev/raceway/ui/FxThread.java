package dev.raceway.ui;

import javafx.application.Platform;

/** The one bridge from other threads to the JavaFX thread. */
final class FxThread {

  private FxThread() {}

  /** Runs a task on the JavaFX thread, soon, after the tasks given before. */
  static void run(Runnable task) {
    Platform.runLater(task);
  }
}
