package dev.raceway.ui;

import javafx.scene.input.ScrollEvent;

/** A turn of the mouse wheel. */
public final class Wheel {

  private Wheel() {}

  /** Returns a turn by so many pixels to the side and down. */
  public static ScrollEvent turned(double sideways, double down) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        0,
        0,
        0,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        sideways,
        down,
        sideways,
        down,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }
}
