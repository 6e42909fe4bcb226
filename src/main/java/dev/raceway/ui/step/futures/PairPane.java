package dev.raceway.ui.step.futures;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Two futures, one above the other where there is the height for it, so that the same step stands
 * in the same place; else beside each other.
 */
final class PairPane extends Pane {

  private static final double GAP = 8;

  /** With less width there is no room for two beside each other. */
  private static final double BESIDE = 900;

  /** What a board needs more than its least to be read with ease. */
  private static final double EASE = 8;

  private final Region first;
  private final Region second;

  PairPane(Region first, Region second) {
    this.first = first;
    this.second = second;
    getChildren().addAll(first, second);
  }

  private boolean isStacked(double width, double height) {
    return width < BESIDE || height >= stackedHeight(width) + 2 * EASE;
  }

  private double stackedHeight(double width) {
    return first.minHeight(width) + GAP + second.minHeight(width);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return width < BESIDE
        ? stackedHeight(width)
        : Math.max(first.minHeight(width), second.minHeight(width));
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (isStacked(width, height)) {
      double half = Math.floor((height - GAP) / 2);
      first.resizeRelocate(0, 0, width, half);
      second.resizeRelocate(0, half + GAP, width, height - half - GAP);
    } else {
      double half = Math.floor((width - GAP) / 2);
      first.resizeRelocate(0, 0, half, height);
      second.resizeRelocate(half + GAP, 0, width - half - GAP, height);
    }
  }
}
