package dev.raceway.ui.step.gallery;

import dev.raceway.ui.control.CardButton;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

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
    VBox content = new Content(picture, title, sentence);
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

  /** A button does not tell its content how wide it is, so the content has to know. */
  private static final class Content extends VBox {

    Content(Node... nodes) {
      super(4, nodes);
      setMaxWidth(INNER_WIDTH);
    }

    @Override
    protected double computeMinHeight(double width) {
      return super.computeMinHeight(INNER_WIDTH);
    }

    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(INNER_WIDTH);
    }
  }
}
