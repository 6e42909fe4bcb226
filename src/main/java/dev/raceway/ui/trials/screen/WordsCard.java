package dev.raceway.ui.trials.screen;

import dev.raceway.ui.control.MarkedText;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Sentences under a title. */
final class WordsCard extends VBox {

  WordsCard(String id, String title) {
    super(8);
    setId(id);
    getStyleClass().addAll("card", "trials-screen-panel", "trials-screen-words");
    Label head = new Label(title);
    head.getStyleClass().add("overline");
    getChildren().add(head);
  }

  void show(List<String> sentences) {
    while (getChildren().size() <= sentences.size()) {
      getChildren().add(new MarkedText());
    }
    getChildren().remove(sentences.size() + 1, getChildren().size());
    for (int i = 0; i < sentences.size(); i++) {
      ((MarkedText) getChildren().get(i + 1)).show(sentences.get(i));
    }
  }
}
