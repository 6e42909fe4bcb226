package dev.raceway.picture.board;

import dev.raceway.picture.Part;
import dev.raceway.picture.Style;

/** A pause mark, as the map of the run has it. */
final class PauseFlag {

  private static final Style STYLE = Style.of("pause-flag");

  private PauseFlag() {}

  /** Returns a pause mark at the head of a line. */
  static Part at(double x, Geometry geometry) {
    return Part.box(STYLE, x, Geometry.FLAG_TOP, 10 * geometry.em(), 13 * geometry.em());
  }
}
