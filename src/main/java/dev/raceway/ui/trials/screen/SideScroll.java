package dev.raceway.ui.trials.screen;

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

  @Override
  protected double computePrefHeight(double width) {
    boolean fits = content.minWidth(-1) <= getWidth();
    return Math.ceil(content.prefHeight(-1)) + (fits ? 0 : BAR);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
