package dev.raceway.picture.board;

import dev.raceway.picture.Clearance;
import dev.raceway.picture.Part;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Column;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.board.count.CountBand;
import dev.raceway.picture.board.count.CountHead;
import dev.raceway.picture.board.count.CountScale;
import dev.raceway.picture.board.count.NowHead;
import dev.raceway.picture.board.lane.HeaderParts;
import dev.raceway.picture.board.lane.HeaderSketch;
import dev.raceway.picture.board.lane.LaneSpans;
import dev.raceway.picture.board.lane.NextParts;
import dev.raceway.picture.board.lane.NextSketch;
import dev.raceway.picture.board.lane.Pins;
import dev.raceway.picture.board.lane.RowLines;
import dev.raceway.picture.board.layer.BoardLayer;
import dev.raceway.picture.board.layer.Sketch;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.picture.board.sign.StepFlag;
import dev.raceway.picture.board.step.ColumnParts;
import dev.raceway.picture.board.step.ColumnSketch;
import dev.raceway.picture.board.step.Drawn;
import dev.raceway.picture.board.step.HandOverNames;
import dev.raceway.picture.board.step.LockRail;
import dev.raceway.picture.board.stomp.Stomps;
import dev.raceway.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A board as it is drawn: every part with its place, its look and its words. What shows it, a
 * window or a file, decides nothing any more.
 *
 * @param geometry where things stand
 * @param scale where the values of the count stand
 * @param layers all parts but those of the columns, by layer
 * @param columns the parts of each step in sight
 * @param headers the lanes' left ends, A first
 * @param next the lanes' right ends, A first; not in sight where now is not
 */
public record BoardDrawing(
    Geometry geometry,
    CountScale scale,
    Map<BoardLayer, List<Part>> layers,
    Map<Integer, ColumnParts> columns,
    List<HeaderParts> headers,
    List<NextParts> next) {

  /**
   * Draws a board.
   *
   * @param flags what is flagged at steps
   * @param outcomeHidden whether what the run comes to is left for a class to guess
   * @param words the language that it speaks
   */
  public static BoardDrawing of(
      BoardPicture picture,
      Geometry geometry,
      List<StepFlag> flags,
      boolean outcomeHidden,
      Messages words) {
    return of(picture, geometry, flags, Veil.ofOutcome(outcomeHidden), words);
  }

  /**
   * Draws a board.
   *
   * @param flags what is flagged at steps
   * @param veil what is kept back
   * @param words the language that it speaks
   */
  public static BoardDrawing of(
      BoardPicture picture, Geometry geometry, List<StepFlag> flags, Veil veil, Messages words) {
    CountScale scale = CountScale.of(picture, geometry);
    Clearance taken = Drawn.of(picture, geometry, scale, words);
    Sketch sketch = new Sketch(words);
    // Who comes first has the first choice of a place for its words.
    RowLines.draw(geometry, sketch);
    new NowHead(picture, geometry, scale, sketch).draw(taken, veil);
    if (!veil.losses()) {
      new Stomps(picture, geometry, scale, sketch).draw(taken);
    }
    if (!veil.count()) {
      new CountBand(picture, geometry, scale, sketch, veil).draw(taken);
    }
    new LockRail(picture, geometry, sketch).draw();
    new LaneSpans(picture, geometry, sketch).draw(taken);
    new HandOverNames(picture, geometry, sketch).draw(taken);
    flags.forEach(flag -> flag.draw(picture, geometry, sketch, taken));
    Pins.draw(picture, geometry, sketch);
    CountHead.draw(picture.now(), geometry, veil, sketch);
    Map<Integer, ColumnParts> columns = new TreeMap<>();
    for (Column column : picture.columns()) {
      columns.put(
          column.step(),
          new ColumnSketch(column, picture.window(), geometry, scale, veil, words).parts());
    }
    NextSketch next = new NextSketch(geometry, picture.window(), veil, words);
    return new BoardDrawing(
        geometry,
        scale,
        sketch.layers(),
        columns,
        picture.headers().stream()
            .map(header -> new HeaderSketch(header, geometry, veil, words).parts())
            .toList(),
        picture.next().stream().map(next::parts).toList());
  }

  /** Returns the parts of a layer. */
  public List<Part> layer(BoardLayer layer) {
    return layers.getOrDefault(layer, List.of());
  }
}
