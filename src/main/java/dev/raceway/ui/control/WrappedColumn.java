package dev.raceway.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A column of words that wrap, to be held by a {@link Scroller}. Whether there is more than fits,
 * JavaFX (21.0.11) asks without a width, and there nothing wraps: the end was cut, without a bar.
 */
public class WrappedColumn extends VBox {

  /** Makes one of what stands below each other. */
  public WrappedColumn(Node... children) {
    super(children);
  }

  @Override
  protected double computeMinHeight(double width) {
    return super.computeMinHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
  }
}
