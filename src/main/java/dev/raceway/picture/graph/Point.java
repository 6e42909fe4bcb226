package dev.raceway.picture.graph;

/**
 * A corner of the grid: how many instructions each of the two threads has behind it.
 *
 * @param x of the thread across
 * @param y of the thread upwards
 */
public record Point(int x, int y) {

  public static final Point ORIGIN = new Point(0, 0);
}
