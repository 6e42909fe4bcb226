package dev.raceway.benchmark;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least that a JavaFX program can show: one word in a window as large as Raceway's. */
public final class BareWindow {

  /** The application; not the main class, which JavaFX would want in a module. */
  public static final class App extends Application {

    @Override
    public void start(Stage stage) {
      stage.setScene(new Scene(new Label("bare"), 1440, 900));
      stage.show();
    }
  }

  private BareWindow() {}

  /** Called by the Java launcher. */
  public static void main(String... arguments) {
    Application.launch(App.class, arguments);
  }
}
