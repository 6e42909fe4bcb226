package dev.raceway.ui;

import javafx.application.Application;
import javafx.stage.Stage;

/** The JavaFX application: opens the window, with what the command line names. */
public final class RacewayApp extends Application {

  private MainWindow window;

  @Override
  public void start(Stage stage) {
    window = new MainWindow(stage);
    getParameters().getRaw().stream().findFirst().ifPresent(window::open);
  }

  @Override
  public void stop() {
    window.close();
  }
}
