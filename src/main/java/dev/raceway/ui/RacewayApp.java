package dev.raceway.ui;

import javafx.application.Application;
import javafx.stage.Stage;

/** The JavaFX application: opens the window, with what the command line names. */
public final class RacewayApp extends Application {

  private Environment environment;
  private MainWindow window;

  /** Called before the window is made, on a thread that may wait. */
  @Override
  public void init() {
    environment = Environment.ofUser();
  }

  @Override
  public void start(Stage stage) {
    window = new MainWindow(stage, environment);
    getParameters().getRaw().stream().findFirst().ifPresent(window::open);
    window.prepareScreens();
  }

  @Override
  public void stop() {
    window.close();
  }
}
