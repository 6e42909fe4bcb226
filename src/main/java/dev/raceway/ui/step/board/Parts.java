package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.theme.ThreadStyle;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;

/** What the board is made of: plain areas and words, placed by hand. */
final class Parts {

  private Parts() {}

  /** Returns an area that lets the mouse through. */
  static Region area(String style) {
    Region area = new Region();
    area.setManaged(false);
    area.setMouseTransparent(true);
    area.getStyleClass().add(style);
    return area;
  }

  /** Returns an area in a thread's colours. */
  static Region area(String style, ThreadId thread) {
    Region area = area(style);
    area.getStyleClass().add(ThreadStyle.of(thread));
    return area;
  }

  /** Returns a pause mark, as the map of the run has it. */
  static Region flag() {
    return area("pause-flag");
  }

  /** Stands a pause mark at the head of a line. */
  static void showFlag(Region flag, double x, Geometry geometry) {
    flag.resizeRelocate(x, Geometry.FLAG_TOP, 10 * geometry.em(), 13 * geometry.em());
  }

  /** Returns words that let the mouse through. */
  static Label words(String style) {
    Label words = new Label();
    words.setManaged(false);
    words.setMouseTransparent(true);
    words.setTextOverrun(OverrunStyle.CLIP);
    words.getStyleClass().add(style);
    return words;
  }

  /** Returns words in a thread's colours. */
  static Label words(String style, ThreadId thread) {
    Label words = words(style);
    words.getStyleClass().add(ThreadStyle.of(thread));
    return words;
  }
}
