package dev.raceway.picture.board.lane;

import dev.raceway.picture.Area;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Pin;
import dev.raceway.picture.board.layer.BoardLayer;
import dev.raceway.picture.board.layer.Sketch;
import dev.raceway.picture.board.place.Geometry;

/** Draws what lies left of the view and is pointed back to, at the left edge of its lane. */
public final class Pins {

  private Pins() {}

  /** Draws all pins of a picture into a sketch. */
  public static void draw(BoardPicture picture, Geometry geometry, Sketch sketch) {
    for (Pin pin : picture.pins()) {
      int lane = pin.thread().index();
      sketch.add(
          BoardLayer.PINS,
          Part.words(
              Style.of("pin").in(pin.thread()),
              new Area(
                  0, geometry.cellTop(lane), picture.window().strip() - 6, geometry.cellHeight()),
              sketch
                  .text()
                  .pin(pin, geometry.hasTwoLineCells(), picture.window().hasWholeStrip())));
    }
  }
}
