package dev.raceway.picture.board.stomp;

import dev.raceway.picture.Area;
import dev.raceway.picture.Clearance;
import dev.raceway.picture.TextWidth;
import dev.raceway.picture.board.content.Column;
import dev.raceway.picture.board.place.BoardWindow;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.picture.board.words.CellText;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words at the arrow of a stomp.
 *
 * @param text what is said
 * @param area where
 */
record StompLabel(String text, Area area) {

  private static final double HEIGHT = 20;
  private static final double PADDING = 10;

  /**
   * Finds a place: under the arrow, in the blank rail below, or right of now; with fewer words
   * where there is less room.
   *
   * @param isLast whether it is the last stomp in sight, which may be told right of now
   */
  static Optional<StompLabel> of(
      Column stomp,
      StompPath path,
      BoardWindow window,
      Geometry geometry,
      CellText words,
      Clearance taken,
      boolean isLast) {
    // It stays at its arrow, though it may be somewhat longer.
    double spare = window.columnWidth() / 2;
    double from = Math.max(window.strip() + 2, path.to() - spare);
    double to = Math.min(Math.min(window.nowX(), window.right()) - 2, path.from() + spare);
    double middle = path.middle();
    double inBand = geometry.bandHeight() - 1 - HEIGHT * geometry.em();
    double inRail = geometry.railTop() + (geometry.railHeight() - HEIGHT * geometry.em()) / 2;
    String whole = words.erases(stomp);
    String brief = words.erasesShort(stomp);
    for (String text : whole.equals(brief) ? new String[] {brief} : new String[] {whole, brief}) {
      Area wanted = area(text, middle, path.bottom() - 1, geometry);
      Optional<Area> found =
          path.bottom() - 1 <= inBand ? taken.place(wanted, from, to) : Optional.empty();
      if (found.isEmpty() && geometry.railIsBlank()) {
        found = taken.place(area(text, middle, inRail, geometry), from, to);
      }
      if (found.isPresent()) {
        return Optional.of(new StompLabel(text, found.get()));
      }
    }
    return isLast && window.showsNow()
        ? Stream.of(brief, words.erasesBriefly(stomp))
            .flatMap(text -> rightOfNow(text, window, geometry, taken).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Right of now the count's band has nothing but what is lost. */
  private static Optional<StompLabel> rightOfNow(
      String text, BoardWindow window, Geometry geometry, Clearance taken) {
    double x = window.nowX() + 8;
    double y = geometry.bandHeight() - 1 - HEIGHT * geometry.em();
    Area wanted = area(text, 0, y, geometry).at(x);
    return taken
        .place(wanted, x, geometry.stageWidth() - Geometry.STAGE_INSET - Geometry.FRAME)
        .map(area -> new StompLabel(text, area));
  }

  private static Area area(String text, double middle, double y, Geometry geometry) {
    double width = TextWidth.bold(text, geometry.presenting() ? 24 : 15) + PADDING;
    return new Area(middle - width / 2, y, width, HEIGHT * geometry.em());
  }
}
