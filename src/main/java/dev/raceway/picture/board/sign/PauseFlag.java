package dev.raceway.picture.board.sign;

import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.board.place.Geometry;

/** A pause mark, as the map of the run has it. */
public final class PauseFlag {

  private static final Style STYLE = Style.of("pause-flag");

  private PauseFlag() {}

  /** Returns a pause mark at the head of a line. */
  public static Part at(double x, Geometry geometry) {
    return Part.box(STYLE, x, Geometry.FLAG_TOP, 10 * geometry.em(), 13 * geometry.em());
  }
}
