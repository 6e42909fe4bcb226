package dev.raceway.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * A scroll pane that paints only what changed. The usual one keeps a picture of all that it holds
 * and paints it whole whenever anything changes in it, which takes longer than a frame when it
 * holds a whole screen and there is no graphics card.
 */
public final class Scroller extends ScrollPane {

  /** What is not settled after so many frames is not settled by another one. */
  private static final int MOST_AGAIN = 3;

  private final double enough;
  private final Runnable layOutAgain = this::layOutAgain;
  private int again;

  /** Makes one that gives its content all the room there is, and itself needs next to none. */
  public Scroller() {
    enough = 0;
    initialize();
  }

  /**
   * Makes one that scrolls up and down only, within a screen that is not to scroll as a whole.
   *
   * @param enough height in which its content may scroll; content that is lower never does
   */
  public Scroller(Region content, double enough) {
    this.enough = enough;
    initialize();
    setContent(content);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("scroller");
  }

  private void initialize() {
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    skinProperty().subscribe(skin -> lookupAll(".viewport").forEach(port -> port.setCache(false)));
    sceneProperty().subscribe(this::follow);
  }

  /** Returns whether there is more than is in sight. */
  public boolean scrolls() {
    return getContent().getLayoutBounds().getHeight() > getViewportBounds().getHeight() + 1;
  }

  /** Words wrap, so the height goes with the width. */
  @Override
  public Orientation getContentBias() {
    return enough == 0 ? super.getContentBias() : Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return enough == 0
        ? super.computePrefHeight(width)
        : Math.ceil(getContent().prefHeight(width < 0 ? getWidth() : width));
  }

  @Override
  protected double computeMinHeight(double width) {
    return enough == 0
        ? super.computeMinHeight(width)
        : Math.min(enough, Math.ceil(getContent().minHeight(width)));
  }

  /** As wide as its content, so that nothing is cut at the side. */
  @Override
  protected double computeMinWidth(double height) {
    return enough == 0 ? super.computeMinWidth(height) : getContent().minWidth(-1);
  }

  private void follow(Scene before, Scene now) {
    if (before != null) {
      before.removePostLayoutPulseListener(layOutAgain);
    }
    if (now != null) {
      now.addPostLayoutPulseListener(layOutAgain);
    }
  }

  /**
   * A node that moves while those around it are laid out asks all of them to be laid out anew. Some
   * have been by then, and JavaFX (21.0.11) takes that as done: the content waits for its turn, and
   * nobody above it knows. Whatever lies in it and is placed by hand would show old words.
   */
  private void layOutAgain() {
    if (!(getContent() instanceof Parent parent && parent.isNeedsLayout())) {
      again = 0;
    } else if (again < MOST_AGAIN) {
      again++;
      parent.requestLayout();
    }
  }
}
