package dev.raceway.ui.step.listing;

import dev.raceway.model.Instruction;
import java.util.List;

/**
 * A line of a listing.
 *
 * @param text as it is written, indented by two blanks a level
 * @param runs the instructions of the model that it runs, in order: none, one, or all of a
 *     statement that is shown whole
 */
public record ListingLine(String text, List<Instruction> runs) {

  /** Keeps a copy. */
  public ListingLine {
    runs = List.copyOf(runs);
  }

  /** Returns what stands before the first letter. */
  String indent() {
    return text.substring(0, text.length() - text.stripLeading().length());
  }
}
