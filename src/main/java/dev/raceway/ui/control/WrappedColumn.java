package dev.raceway.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A column of words that wrap, to be held by a {@link Scroller} or a button. How high it is, JavaFX
 * (21.0.11) asks without a width there, and so nothing wraps: the end was cut, without a bar.
 */
public class WrappedColumn extends VBox {

  private final double ownWidth;

  /** Makes one of what stands below each other, as wide as it is laid out. */
  public WrappedColumn(Node... children) {
    this(USE_COMPUTED_SIZE, children);
  }

  /** Makes one of a width of its own: a button does not tell its content how wide it is. */
  public WrappedColumn(double width, Node... children) {
    super(children);
    ownWidth = width;
    setMaxWidth(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    double known = known(width);
    return super.computeMinHeight(known < 0 && getWidth() > 0 ? getWidth() : known);
  }

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(known(width));
  }

  private double known(double width) {
    return ownWidth < 0 ? width : ownWidth;
  }
}
