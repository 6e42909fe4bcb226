package dev.raceway.ui.gil;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The axis of time that all bars share. */
final class AxisView extends Region {

  private static final double APART = 96;
  private static final double LEAST_HEIGHT = 18;

  private final List<Label> labels = new ArrayList<>();
  private TimeRange stretch = TimeRange.NONE;

  AxisView() {
    setId("gil-axis");
    setMinWidth(0);
    setMaxWidth(Double.MAX_VALUE);
  }

  static Ticks ticks(TimeRange stretch, double width) {
    return Ticks.of(stretch, (int) (width / APART));
  }

  /** Returns how far from the left a moment is, in whole pixels. */
  static double place(TimeRange stretch, long moment, double width) {
    return Math.rint((moment - stretch.from()) * width / stretch.length());
  }

  void show(TimeRange part) {
    stretch = part;
    requestLayout();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  /** As high as its words, which are larger where a class looks at them. */
  @Override
  protected double computePrefHeight(double width) {
    return labels.stream()
        .mapToDouble(label -> Math.ceil(label.prefHeight(-1)))
        .reduce(LEAST_HEIGHT, Math::max);
  }

  @Override
  protected void layoutChildren() {
    Ticks ticks = ticks(stretch, getWidth());
    while (labels.size() < ticks.moments().size()) {
      Label label = new Label();
      label.getStyleClass().add("gil-tick");
      label.setManaged(false);
      label.fontProperty().subscribe(font -> requestLayout());
      labels.add(label);
      getChildren().add(label);
    }
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      label.setVisible(i < ticks.moments().size());
      if (label.isVisible()) {
        put(label, ticks.moments().get(i), ticks.step());
      }
    }
  }

  private void put(Label label, long moment, long step) {
    label.setText(GilWords.moment(moment, step));
    label.applyCss();
    label.autosize();
    double middle = place(stretch, moment, getWidth());
    // At both ends there is room beside the axis, as wide as what stands beside the bars.
    label.relocate(Math.rint(middle - label.getWidth() / 2), 0);
  }
}
