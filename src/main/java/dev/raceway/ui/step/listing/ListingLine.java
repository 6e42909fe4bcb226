package dev.raceway.ui.step.listing;

import dev.raceway.model.Instruction;
import java.util.Optional;

/**
 * A line of a listing.
 *
 * @param text as it is written, indented by two blanks a level
 * @param runs the instruction of the model that it runs, if it is one of them
 */
public record ListingLine(String text, Optional<Instruction> runs) {

  /** Returns what stands before the first letter. */
  String indent() {
    return text.substring(0, text.length() - text.stripLeading().length());
  }
}
