package dev.raceway.ui.trials.screen;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Lets a wide table be moved sideways where there is little room; its height is its content's. */
final class SideScroll extends ScrollPane {

  private static final double BAR = 12;

  private final Region content;

  SideScroll(Region content) {
    super(content);
    this.content = content;
    getStyleClass().add("side-scroll");
    setFitToWidth(true);
    setVbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
  }

  /** Headings wrap where there is little room, so the height goes with the width. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double least = content.minWidth(-1);
    double given = width < 0 ? getWidth() : width;
    double bar = least <= given ? 0 : BAR;
    return Math.ceil(content.prefHeight(Math.max(least, given))) + bar;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
