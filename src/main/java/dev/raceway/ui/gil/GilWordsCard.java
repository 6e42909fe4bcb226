package dev.raceway.ui.gil;

import dev.raceway.ui.control.MarkedText;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A few sentences under a small title. */
final class GilWordsCard extends VBox {

  private final MarkedText words = new MarkedText();

  GilWordsCard(String id, String title) {
    super(8);
    getStyleClass().addAll("card", "gil-card");
    Label overline = new Label(title);
    overline.getStyleClass().add("overline");
    words.setId(id);
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(overline, words);
  }

  void show(String sentences) {
    words.show(sentences);
  }
}
