package dev.raceway.ui.lessons.play;

import dev.raceway.ui.control.WrappedColumn;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What a step measured, line by line: its words, and below a time a bar as long as it took. */
final class MeasuredLines extends WrappedColumn {

  MeasuredLines() {
    getStyleClass().add("measured-lines");
  }

  void show(List<MeasuredLine> lines) {
    getChildren().clear();
    for (MeasuredLine line : lines) {
      Label words = new Label(line.words().text());
      words.getStyleClass().add("lesson-measured");
      words.setWrapText(true);
      getChildren().add(words);
      line.share().ifPresent(share -> getChildren().add(new Bar(share)));
    }
  }

  /** As wide as its share of what there is. */
  private static final class Bar extends Region {

    private final Region filled = new Region();
    private final double share;

    Bar(double share) {
      this.share = share;
      getStyleClass().add("measured-bar");
      filled.getStyleClass().add("measured-time");
      getChildren().add(filled);
    }

    @Override
    protected void layoutChildren() {
      double width = Math.max(2, getWidth() * share);
      layoutInArea(filled, 0, 0, width, getHeight(), 0, HPos.LEFT, VPos.TOP);
    }
  }
}
