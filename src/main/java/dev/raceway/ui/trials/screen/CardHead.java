package dev.raceway.ui.trials.screen;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * The head of a card: its name at the left, how far it has come at the right, and a sentence
 * between them, or below them where it has no room.
 */
final class CardHead extends Region {

  private static final double GAP = 12;
  private static final double LINE_GAP = 2;

  private final Region name;
  private final Region sentence;
  private final Region progress;

  CardHead(Region name, Region sentence, Region progress) {
    this.name = name;
    this.sentence = sentence;
    this.progress = progress;
    getChildren().addAll(name, sentence, progress);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean isOneLine(double width) {
    return name.prefWidth(-1) + sentence.prefWidth(-1) + progress.prefWidth(-1) + 2 * GAP <= width;
  }

  /** Returns the height of the first line. */
  private double lineHeight(double width) {
    double both = Math.max(name.prefHeight(-1), progress.prefHeight(-1));
    return isOneLine(width) ? Math.max(both, sentence.prefHeight(-1)) : both;
  }

  @Override
  protected double computeMinWidth(double height) {
    return name.minWidth(-1) + GAP + progress.minWidth(-1);
  }

  @Override
  protected double computePrefWidth(double height) {
    return name.prefWidth(-1) + sentence.prefWidth(-1) + progress.prefWidth(-1) + 2 * GAP;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double given = width < 0 ? getWidth() : width;
    double line = lineHeight(given);
    return Math.ceil(
        isOneLine(given) ? line : line + LINE_GAP + sentence.prefHeight(Math.max(1, given)));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double line = lineHeight(width);
    double right = progress.prefWidth(-1);
    put(progress, snapPositionX(width - right), right, line);
    double left = Math.min(name.prefWidth(-1), Math.max(0, width - right - GAP));
    put(name, 0, left, line);
    if (isOneLine(width)) {
      put(sentence, snapPositionX(left + GAP), sentence.prefWidth(-1), line);
    } else {
      sentence.resizeRelocate(
          0, snapPositionY(line + LINE_GAP), width, Math.ceil(sentence.prefHeight(width)));
    }
  }

  /** Puts a part into the middle of the first line. */
  private void put(Region part, double left, double width, double line) {
    double height = Math.ceil(part.prefHeight(-1));
    part.resizeRelocate(left, snapPositionY((line - height) / 2), Math.ceil(width), height);
  }
}
