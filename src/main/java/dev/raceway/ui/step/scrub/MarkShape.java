package dev.raceway.ui.step.scrub;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;

/**
 * How marks of a kind look.
 *
 * @param width in pixels
 * @param room least pixels from one to the next
 * @param corners of the polygon, in order
 */
record MarkShape(double width, double room, List<Point2D> corners) {

  /** Returns a cross of a size. */
  static MarkShape cross(double size) {
    double unit = size / 20;
    return new MarkShape(
        size,
        size,
        corners(
            unit, 3, 0, 10, 7, 17, 0, 20, 3, 13, 10, 20, 17, 17, 20, 10, 13, 3, 20, 0, 17, 7, 10, 0,
            3));
  }

  static MarkShape rectangle(double width, double height, double room) {
    return new MarkShape(width, room, corners(1, 0, 0, width, 0, width, height, 0, height));
  }

  /** Returns corners that are given as x, y, x, y and so on. */
  private static List<Point2D> corners(double unit, double... flat) {
    return IntStream.range(0, flat.length / 2)
        .mapToObj(i -> new Point2D(flat[2 * i] * unit, flat[2 * i + 1] * unit))
        .toList();
  }
}
