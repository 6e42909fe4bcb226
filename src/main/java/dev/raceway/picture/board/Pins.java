package dev.raceway.picture.board;

import dev.raceway.picture.Area;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;

/** Draws what lies left of the view and is pointed back to, at the left edge of its lane. */
final class Pins {

  private Pins() {}

  static void draw(BoardPicture picture, Geometry geometry, Sketch sketch) {
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
