package dev.raceway.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/**
 * Shows its one child larger or smaller, as a whole. The child is laid out in the room that it
 * would have on a window smaller or larger by as much; pop-ups that it opens grow with it.
 */
public final class ScalingPane extends Region {

  /** Smallest and largest scale. */
  public static final double LEAST = 0.8;

  public static final double MOST = 2.5;

  private static final double[] LEVELS = {0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.25, 2.5};

  private final Parent child;
  private final PopupScaling popups;
  private final DoubleProperty scale =
      new SimpleDoubleProperty(this, "scale", 1) {
        @Override
        public void set(double wanted) {
          super.set(Math.max(LEAST, Math.min(wanted, MOST)));
        }

        @Override
        protected void invalidated() {
          requestLayout();
        }
      };

  public ScalingPane(Parent child) {
    this.child = child;
    Scale transform = new Scale();
    transform.xProperty().bind(scale);
    transform.yProperty().bind(scale);
    child.getTransforms().add(transform);
    getChildren().add(child);
    popups = new PopupScaling(this, transform);
    // Weakly, because the list of windows outlives every window.
    Window.getWindows().addListener(new WeakListChangeListener<>(popups));
  }

  /** Returns the scale; what is set out of bounds becomes the nearest bound. */
  public DoubleProperty scaleProperty() {
    return scale;
  }

  /** Goes to the next larger level. */
  public void larger() {
    for (double level : LEVELS) {
      if (level > scale.get()) {
        scale.set(level);
        return;
      }
    }
  }

  /** Goes to the next smaller level. */
  public void smaller() {
    for (int i = LEVELS.length - 1; i >= 0; i--) {
      if (LEVELS[i] < scale.get()) {
        scale.set(LEVELS[i]);
        return;
      }
    }
  }

  /** Goes back to the size as drawn. */
  public void natural() {
    scale.set(1);
  }

  @Override
  protected void layoutChildren() {
    child.resizeRelocate(0, 0, getWidth() / scale.get(), getHeight() / scale.get());
  }

  /** What wraps is as high as its width lets it be, however large it is shown. */
  @Override
  public Orientation getContentBias() {
    return child.getContentBias();
  }

  @Override
  protected double computeMinWidth(double height) {
    return child.minWidth(unscaled(height)) * scale.get();
  }

  @Override
  protected double computeMinHeight(double width) {
    return child.minHeight(unscaled(width)) * scale.get();
  }

  @Override
  protected double computePrefWidth(double height) {
    return child.prefWidth(unscaled(height)) * scale.get();
  }

  @Override
  protected double computePrefHeight(double width) {
    return child.prefHeight(unscaled(width)) * scale.get();
  }

  private double unscaled(double length) {
    return length < 0 ? length : length / scale.get();
  }
}
