package dev.raceway.picture.board.count;

import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Column;
import dev.raceway.picture.board.place.Geometry;
import java.util.stream.LongStream;

/**
 * Where a value of the count stands in the band above the lanes.
 *
 * @param lowest the lowest value in sight
 * @param highest the highest value in sight
 * @param top where the highest stands, in pixels
 * @param bottom where the lowest stands, in pixels
 */
public record CountScale(long lowest, long highest, double top, double bottom) {

  /** Between a value and the line that it stands above. */
  private static final double GAP = 10;

  /** Room for the arrow that goes back from a stomp. */
  private static final double ARC = 28;

  /** Returns the scale on which all values in sight have a place. */
  public static CountScale of(BoardPicture picture, Geometry geometry) {
    LongStream values =
        LongStream.concat(
            LongStream.of(picture.now().count(), picture.now().expected()),
            picture.columns().stream()
                .map(Column::counts)
                .flatMapToLong(
                    counts ->
                        LongStream.of(
                            counts.before(),
                            counts.after(),
                            counts.expectedBefore(),
                            counts.expectedAfter())));
    var statistics = values.summaryStatistics();
    return new CountScale(
        statistics.getMin(),
        statistics.getMax(),
        geometry.lineHeight() + GAP,
        geometry.bandHeight() - marginBottom(picture, geometry));
  }

  private static double marginBottom(BoardPicture picture, Geometry geometry) {
    double values = geometry.railIsBlank() ? 0 : geometry.lineHeight() + GAP;
    boolean hasArc = picture.columns().stream().anyMatch(column -> column.event().stomps());
    return Math.max(values, ARC) + (hasArc && values > 0 ? ARC / 2 : 0);
  }

  public double yOf(long value) {
    // A single value lies low, where the first increment will find it.
    return lowest == highest
        ? bottom
        : bottom - (bottom - top) * (value - lowest) / (highest - lowest);
  }
}
