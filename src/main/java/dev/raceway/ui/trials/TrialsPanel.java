package dev.raceway.ui.trials;

public final class TrialsPanel extends javafx.scene.layout.VBox {
  public TrialsPanel(TrialsViewModel m) {
    getStyleClass().add("card");
  }
}
