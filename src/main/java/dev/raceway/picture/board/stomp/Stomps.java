package dev.raceway.picture.board.stomp;

import dev.raceway.picture.Clearance;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Column;
import dev.raceway.picture.board.count.CountScale;
import dev.raceway.picture.board.layer.BoardLayer;
import dev.raceway.picture.board.layer.Sketch;
import dev.raceway.picture.board.place.Density;
import dev.raceway.picture.board.place.Geometry;
import java.util.List;
import java.util.Optional;

/** Draws the curved arrows from an overwriting write back to the write that it erased. */
public final class Stomps {

  private static final double TIP = 10;
  private static final Style ARC = Style.of("stomp-arc");
  private static final Style ARC_TIP = Style.of("stomp-arc-tip");
  private static final Style WORDS = Style.of("stomp-label");

  private final BoardPicture picture;
  private final Geometry geometry;
  private final CountScale scale;
  private final Sketch sketch;

  /** Makes one that draws into a sketch. */
  public Stomps(BoardPicture picture, Geometry geometry, CountScale scale, Sketch sketch) {
    this.picture = picture;
    this.geometry = geometry;
    this.scale = scale;
    this.sketch = sketch;
  }

  /** The last one has the first choice of a place for its words. */
  public void draw(Clearance taken) {
    List<Column> stomps = stomps();
    List<StompPath> paths =
        stomps.stream().map(stomp -> StompPath.of(stomp, picture.window(), scale)).toList();
    paths.forEach(path -> taken.take(path.area()));
    for (int i = stomps.size() - 1; i >= 0; i--) {
      boolean isLast = i == stomps.size() - 1;
      Optional<StompLabel> label =
          StompLabel.of(
              stomps.get(i),
              paths.get(i),
              picture.window(),
              geometry,
              sketch.text(),
              taken,
              isLast);
      draw(paths.get(i), label, isLast);
    }
  }

  private void draw(StompPath path, Optional<StompLabel> label, boolean isLast) {
    sketch.add(
        isLast ? BoardLayer.LAST_ARC : BoardLayer.ARCS,
        new Part.Curve(
            ARC,
            path.from(),
            path.fromY(),
            path.middle(),
            path.toY() - 4 + path.depth(),
            path.to(),
            path.toY()));
    sketch.add(
        isLast ? BoardLayer.LAST_ARC_TIP : BoardLayer.ARCS,
        Part.box(ARC_TIP, path.to() - 7, path.toY() - 5, TIP, TIP));
    label.ifPresent(
        words ->
            sketch.add(
                isLast ? BoardLayer.LAST_ARC_WORDS : BoardLayer.ARCS,
                Part.words(WORDS, words.area(), words.text())));
  }

  /**
   * Returns the stomps in sight; narrow columns have room for the last one alone. An earlier one
   * whose erased write is out of sight points at nothing.
   */
  private List<Column> stomps() {
    List<Column> all =
        picture.columns().stream().filter(column -> column.event().stomps()).toList();
    boolean narrow = picture.window().density() != Density.FULL;
    if (all.isEmpty()) {
      return all;
    }
    Column last = all.get(all.size() - 1);
    return narrow
        ? List.of(last)
        : all.stream()
            .filter(stomp -> stomp.equals(last) || erasedAt(stomp) >= picture.window().first())
            .toList();
  }

  private static int erasedAt(Column stomp) {
    return stomp.event().overwrite().orElseThrow().before().step();
  }
}
