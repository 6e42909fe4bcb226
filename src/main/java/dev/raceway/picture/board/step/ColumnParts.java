package dev.raceway.picture.board.step;

import dev.raceway.picture.Part;
import java.util.List;

/**
 * The parts of one column, placed from its left edge and the board's top. What moves by itself
 * stands by itself.
 *
 * @param boundary what happened between the step before and this one
 * @param arrow between the count and the cell
 * @param cell the cell itself
 * @param badges what the step erased, and what was erased of it
 * @param handOver the arrow to the thread that gets the lock by it
 * @param spoken what a screen reader says of the step
 */
public record ColumnParts(
    List<Part> boundary,
    List<Part> arrow,
    Part cell,
    List<Part> badges,
    List<Part> handOver,
    String spoken) {

  /** Keeps copies. */
  public ColumnParts {
    boundary = List.copyOf(boundary);
    arrow = List.copyOf(arrow);
    badges = List.copyOf(badges);
    handOver = List.copyOf(handOver);
  }
}
