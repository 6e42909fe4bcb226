package dev.raceway.ui.shell;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A sheet's title and what can be done there: in one row, or in two where there is no room. */
final class SheetHead extends Region {

  private static final double GAP = 16;
  private static final double BETWEEN = 8;

  private final Label title;
  private final HBox actions;

  SheetHead(Label title, HBox actions) {
    this.title = title;
    this.actions = actions;
    actions.setSpacing(GAP);
    getChildren().addAll(title, actions);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean isInOneRow(double width) {
    return width < 0 || title.prefWidth(-1) + GAP + actions.prefWidth(-1) <= width;
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.max(title.minWidth(-1), actions.minWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return title.prefWidth(-1) + GAP + actions.prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double above = title.prefHeight(-1);
    double below = actions.prefHeight(-1);
    return isInOneRow(width) ? Math.max(above, below) : above + BETWEEN + below;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    VPos vertical = isInOneRow(width) ? VPos.CENTER : VPos.TOP;
    layoutInArea(title, 0, 0, width, height, 0, Insets.EMPTY, false, false, HPos.LEFT, vertical);
    VPos lower = isInOneRow(width) ? VPos.CENTER : VPos.BOTTOM;
    layoutInArea(actions, 0, 0, width, height, 0, Insets.EMPTY, false, false, HPos.RIGHT, lower);
  }
}
