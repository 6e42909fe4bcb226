package dev.raceway.ui.trials;

import dev.raceway.picture.histogram.Bars;
import dev.raceway.picture.histogram.Bars.Bar;
import dev.raceway.picture.histogram.HistogramDrawing;
import dev.raceway.ui.canvas.PartsPane;
import dev.raceway.ui.text.Texts;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A histogram in the room that it has in the window. */
public final class HistogramView extends Region {

  private final PartsPane parts = new PartsPane();

  /** Never seen, it knows how large letters are. */
  private final Label letters = new Label();

  private Optional<Bars> shown = Optional.empty();
  private OptionalLong median = OptionalLong.empty();

  /** Makes an empty one. */
  public HistogramView() {
    getStyleClass().add("histogram");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    letters.getStyleClass().add("histogram-value");
    letters.setManaged(false);
    letters.setVisible(false);
    getChildren().addAll(letters, parts);
  }

  /**
   * Shows bars.
   *
   * @param half the count that half of the trials did not exceed, if it is to be marked
   */
  public void show(Bars histogram, OptionalLong half) {
    shown = Optional.of(histogram);
    median = half;
    setAccessibleText(
        Texts.get(
            "trials.histogram",
            histogram.all().stream().mapToLong(Bar::times).sum() - histogram.exact().times(),
            histogram.exact().times()));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    letters.applyCss();
    shown.ifPresent(this::layOut);
    // What is new would be seen for a frame without its colours.
    parts.applyCss();
  }

  private void layOut(Bars histogram) {
    parts.show(
        new HistogramDrawing(
                histogram,
                median,
                getWidth(),
                getHeight(),
                letters.getFont().getSize(),
                Texts.messages())
            .parts());
  }
}
