package dev.raceway.picture.board.lane;

import dev.raceway.picture.Area;
import dev.raceway.picture.Part;
import java.util.List;

/**
 * The parts of a lane's left end, placed from its own upper left corner.
 *
 * @param area where it is on the board
 * @param about who it is, what it does and how far it has come
 * @param copy its private copy, which moves by itself; with how far it has come where there is no
 *     room for two lines
 * @param holdsInterpreter whether it holds the interpreter's lock (GIL)
 */
public record HeaderParts(Area area, List<Part> about, List<Part> copy, boolean holdsInterpreter) {

  /** Keeps copies. */
  public HeaderParts {
    about = List.copyOf(about);
    copy = List.copyOf(copy);
  }
}
