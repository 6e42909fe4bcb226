package dev.raceway.ui;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The JavaFX application: opens the window. */
public final class RacewayApp extends Application {

  @Override
  public void start(Stage stage) {
    stage.setTitle("Raceway");
    stage.getIcons().setAll(AppIcon.images());
    stage.setScene(new Scene(new StackPane(), 1280, 720));
    stage.show();
  }
}
