package dev.raceway.picture.board.lane;

import dev.raceway.picture.Area;
import dev.raceway.picture.Clearance;
import dev.raceway.picture.TextWidth;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.LaneMark;
import dev.raceway.picture.board.place.BoardWindow;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.picture.board.words.CellText;
import java.util.List;
import java.util.Optional;

/**
 * The words at what runs through a lane.
 *
 * @param style of the words
 * @param text what is said
 * @param area where
 */
record SpanLabel(String style, String text, Area area) {

  static final String OWN_LOCK = "own-lock-label";

  /** A sign before the words, with its gap. */
  private static final double SIGN = 18;

  /** Finds words and a place for them, as near to the beginning as other things allow. */
  static Optional<SpanLabel> of(
      Span span, BoardPicture picture, Geometry geometry, CellText text, Clearance taken) {
    if (span.mark() instanceof LaneMark.Waits waits) {
      return first(
          "waiting-label",
          List.of(text.waits(waits), text.place(waits.place())),
          span,
          picture.window(),
          geometry,
          taken);
    }
    if (span.mark() instanceof LaneMark.WithoutLock) {
      return first(
          "dotted-label",
          List.of(text.withoutLock(), text.withoutLockShort()),
          span,
          picture.window(),
          geometry,
          taken);
    }
    return first(OWN_LOCK, List.of(text.ownLock(), ""), span, picture.window(), geometry, taken);
  }

  private static Optional<SpanLabel> first(
      String style,
      List<String> texts,
      Span span,
      BoardWindow window,
      Geometry geometry,
      Clearance taken) {
    double from = window.xOf(span.from()) + 4;
    // At now the words may go on where only a lane's next cell stands, but not through its line.
    double to = window.xOf(span.to() + 1) - 2;
    double sign = OWN_LOCK.equals(style) ? SIGN * geometry.em() : 0;
    for (String text : texts) {
      double width = TextWidth.bold(text, geometry.smallWords()) + sign;
      for (double y : tops(style, span.lane(), geometry)) {
        Area wanted = new Area(from + 2, y, width, geometry.lineHeight() - 2);
        Optional<Area> area = taken.place(wanted, from, to);
        if (area.isPresent()) {
          return area.map(found -> new SpanLabel(style, text, found));
        }
      }
    }
    return Optional.empty();
  }

  /** Above the bar of who waits; below a ribbon, or beside the lane's cells where it is narrow. */
  private static double[] tops(String style, int lane, Geometry geometry) {
    double height = geometry.lineHeight() - 2;
    double laneEnd = geometry.laneTop(lane) + geometry.laneHeight();
    if ("waiting-label".equals(style)) {
      double above = geometry.cellMiddle(lane) - 6 - height;
      return above >= geometry.laneTop(lane) ? new double[] {above} : new double[0];
    }
    double below = geometry.cellBottom(lane) + 9;
    double beside = geometry.cellMiddle(lane) - height / 2;
    return below + height <= laneEnd ? new double[] {below, beside} : new double[] {beside};
  }
}
