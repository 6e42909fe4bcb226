package dev.raceway.ui.step.gallery;

import dev.raceway.ui.control.CardButton;
import dev.raceway.ui.control.WrappedColumn;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/** A picture, a title and a sentence, opened as a whole. */
final class GalleryCard extends CardButton {

  static final double WIDTH = 232;

  private static final double INNER_WIDTH = WIDTH - 24;

  /**
   * Makes a card.
   *
   * @param text the title on the first line, the sentence after it
   */
  GalleryCard(String id, Node picture, String text, Runnable onOpen) {
    setId(id);
    getStyleClass().add("gallery-card");
    String[] lines = text.split("\n", 2);
    Label title = new Label(lines[0]);
    title.getStyleClass().add("gallery-title");
    Label sentence = new Label(lines[1]);
    sentence.getStyleClass().add("gallery-sentence");
    WrappedColumn content = new WrappedColumn(INNER_WIDTH, picture, title, sentence);
    content.setSpacing(4);
    for (Label label : new Label[] {title, sentence}) {
      label.setWrapText(true);
      label.setPrefWidth(INNER_WIDTH);
      label.setMinHeight(USE_PREF_SIZE);
    }
    setGraphic(content);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAccessibleText(lines[0]);
    setAccessibleHelp(lines[1]);
    setPrefWidth(WIDTH);
    setMaxHeight(Double.MAX_VALUE);
    setOnAction(event -> onOpen.run());
  }
}
