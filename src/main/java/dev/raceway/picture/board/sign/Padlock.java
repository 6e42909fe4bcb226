package dev.raceway.picture.board.sign;

import dev.raceway.picture.Area;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.board.place.Density;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.picture.board.words.CellText;
import java.util.List;
import java.util.Optional;

/**
 * The line across the board where the lock switch was thrown, with a sign at its head.
 *
 * @param moves what was done with the switch, the last one counts
 * @param geometry where things stand
 * @param density how much the columns can say
 */
public record Padlock(List<Boolean> moves, Geometry geometry, Density density) {

  /** Between the value of the arrow before it and the arrow behind it. */
  private static final double LEFT = 14;

  private static final double WIDTH = 54;
  private static final double SMALL = 20;
  private static final double HEIGHT = 18;

  private static final Style LINE = Style.of("padlock-line");
  private static final Style SIGN = Style.of("padlock-label");

  /** Returns where the sign at the line's head stands. */
  public static Area area(double x, Geometry geometry, Density density) {
    double em = geometry.em();
    boolean small = density != Density.FULL;
    double width = (small ? SMALL : WIDTH) * em;
    double left = small ? x - width / 2 : x - LEFT * em;
    double height = HEIGHT * em;
    return new Area(left, geometry.railTop() - height - 2, width, height);
  }

  /**
   * Returns its line and its sign.
   *
   * @param x where the line stands
   * @param leftEdge where the sign begins at the earliest
   * @param text what is said there
   */
  public List<Part> at(double x, double leftEdge, CellText text) {
    double top = geometry.railTop();
    Area area = area(x, geometry, density).atLeast(leftEdge);
    boolean on = moves.get(moves.size() - 1);
    // Narrow columns have room for a sign alone.
    boolean small = density != Density.FULL;
    return List.of(
        Part.box(LINE, x - 1, top, 2, geometry.lanesBottom() - top),
        new Part.Words(
            SIGN,
            area,
            small ? "" : text.thrown(moves),
            small ? Optional.of(on ? Part.Sign.LOCK : Part.Sign.UNLOCK) : Optional.empty()));
  }
}
