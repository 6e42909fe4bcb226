package dev.raceway.picture.board.lane;

import dev.raceway.picture.Area;
import dev.raceway.picture.Part;
import java.util.List;

/**
 * The parts of a lane's right end, placed as the columns are.
 *
 * @param cell where the dashed cell stands that runs the thread; where it cannot run, where that is
 *     said
 * @param canRun whether there is a cell
 * @param words what stands there
 * @param spoken what a screen reader says
 */
public record NextParts(Area cell, boolean canRun, List<Part> words, String spoken) {

  /** Keeps a copy. */
  public NextParts {
    words = List.copyOf(words);
  }
}
