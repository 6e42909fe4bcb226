package dev.raceway.ui.control;

import java.util.function.DoubleSupplier;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;

/**
 * Fields that set something up, and at their right end what starts it; below them where there is
 * little room. It is laid out by itself: children that change places while they are laid out leave
 * the height that they had before.
 */
public final class SetUpRow extends Pane {

  private static final double LINE_GAP = 8;

  private final FlowPane fields;
  private final Node end;
  private final double gap;
  private final DoubleSupplier roomBeside;
  private final boolean endGrows;

  /**
   * Makes a row.
   *
   * @param gap between fields and end
   * @param roomBeside the least width in which the end stands beside the fields
   * @param endGrows whether room to spare goes to the end; else the fields may wrap in it
   */
  public SetUpRow(
      FlowPane fields, Node end, double gap, DoubleSupplier roomBeside, boolean endGrows) {
    this.fields = fields;
    this.end = end;
    this.gap = gap;
    this.roomBeside = roomBeside;
    this.endGrows = endGrows;
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(fields, end);
  }

  /** Fields wrap, so the height goes with the width. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** Returns the width of the fields in one line. */
  public double fieldsWidth() {
    double widths =
        fields.getChildren().stream()
            .filter(Node::isManaged)
            .mapToDouble(field -> field.prefWidth(-1))
            .sum();
    long shown = fields.getChildren().stream().filter(Node::isManaged).count();
    return Math.ceil(widths + fields.getHgap() * Math.max(0, shown - 1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return fieldsWidth() + gap + Math.ceil(end.prefWidth(-1));
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.max(fields.minWidth(-1), end.minWidth(-1));
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? Double.MAX_VALUE : width;
    return isBeside(room)
        ? rowHeight(room)
        : fields.prefHeight(room) + LINE_GAP + end.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth();
    if (isBeside(room)) {
      double row = rowHeight(room);
      double wide = besideEnd(room);
      place(fields, 0, 0, wide, row);
      place(end, wide + gap, 0, room - wide - gap, row);
    } else {
      double upper = fields.prefHeight(room);
      place(fields, 0, 0, room, upper);
      place(end, 0, upper + LINE_GAP, room, end.prefHeight(-1));
    }
  }

  private void place(Node node, double x, double y, double width, double height) {
    layoutInArea(node, x, y, width, height, 0, Insets.EMPTY, HPos.LEFT, VPos.CENTER);
  }

  private boolean isBeside(double room) {
    return room >= roomBeside.getAsDouble();
  }

  private double rowHeight(double room) {
    return Math.max(fields.prefHeight(besideEnd(room)), end.prefHeight(-1));
  }

  private double besideEnd(double room) {
    return endGrows || room == Double.MAX_VALUE
        ? fieldsWidth()
        : room - gap - Math.ceil(end.prefWidth(-1));
  }
}
