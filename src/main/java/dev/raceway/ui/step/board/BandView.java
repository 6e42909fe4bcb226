package dev.raceway.ui.step.board;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/** The line of the count through time, what it should be, and the gap between them. */
final class BandView extends Pane {

  private static final int LABEL_SPACE = 30;

  private final Polygon gap = new Polygon();
  private final Polyline shouldBe = new Polyline();
  private final Polyline count = new Polyline();
  private final List<Label> values = new ArrayList<>();

  BandView() {
    setManaged(false);
    setMouseTransparent(true);
    gap.getStyleClass().add("gap");
    shouldBe.getStyleClass().add("should-be");
    count.getStyleClass().add("count-line");
    getChildren().addAll(gap, shouldBe, count);
  }

  void show(BoardPicture picture, CountScale scale) {
    gap.getPoints().clear();
    shouldBe.getPoints().clear();
    count.getPoints().clear();
    Window window = picture.window();
    Steps should = new Steps();
    Steps line = new Steps();
    for (Column column : picture.columns()) {
      double left = window.xOf(column.step());
      double middle = left + window.density().width() / 2.0;
      double right = left + window.density().width();
      Column.Counts counts = column.counts();
      line.add(left, middle, right, scale.yOf(counts.before()), scale.yOf(counts.after()));
      should.add(
          left,
          middle,
          right,
          scale.yOf(counts.expectedBefore()) - 4,
          scale.yOf(counts.expectedAfter()) - 4);
    }
    count.getPoints().setAll(line.points);
    shouldBe.getPoints().setAll(should.points);
    gap.getPoints().setAll(should.closedBy(line));
    boolean differs = picture.columns().stream().anyMatch(BandView::hasGap);
    gap.setVisible(differs);
    shouldBe.setVisible(differs);
    labelValues(picture, scale);
  }

  private static boolean hasGap(Column column) {
    return column.counts().after() != column.counts().expectedAfter()
        || column.counts().before() != column.counts().expectedBefore();
  }

  /** Writes a value where the count takes it, as long as there is room for its figures. */
  private void labelValues(BoardPicture picture, CountScale scale) {
    int used = 0;
    double freeFrom = 0;
    OptionalLong last = OptionalLong.empty();
    for (Column column : picture.columns()) {
      double left = picture.window().xOf(column.step());
      if (last.isEmpty()) {
        label(
            used++,
            Math.max(0, left) + 8,
            scale.yOf(column.counts().before()),
            column.counts().before());
        last = OptionalLong.of(column.counts().before());
        freeFrom = Math.max(0, left) + 8 + LABEL_SPACE;
      }
      double x = left + picture.window().density().width() / 2.0 + 8;
      if (last.getAsLong() != column.counts().after() && x >= freeFrom) {
        label(used++, x, scale.yOf(column.counts().after()), column.counts().after());
        freeFrom = x + LABEL_SPACE;
        last = OptionalLong.of(column.counts().after());
      }
    }
    for (int i = 0; i < values.size(); i++) {
      values.get(i).setVisible(i < used);
    }
  }

  private void label(int index, double x, double y, long value) {
    if (index == values.size()) {
      Label label = new Label();
      label.setManaged(false);
      label.getStyleClass().add("count-value");
      values.add(label);
      getChildren().add(label);
    }
    Label label = values.get(index);
    label.setText(String.valueOf(value));
    label.resizeRelocate(x, y - 21, 90, 18);
  }

  /** A stepped line, from left to right. */
  private static final class Steps {

    private final List<Double> points = new ArrayList<>();

    void add(double left, double middle, double right, double before, double after) {
      points.addAll(List.of(left, before, middle, before, middle, after, right, after));
    }

    /** Returns this line there and the other one back. */
    List<Double> closedBy(Steps other) {
      List<Double> outline = new ArrayList<>(points);
      for (int i = other.points.size() - 2; i >= 0; i -= 2) {
        outline.add(other.points.get(i));
        outline.add(other.points.get(i + 1));
      }
      return outline;
    }
  }
}
