package dev.raceway.ui.step.listing;

import dev.raceway.model.Instruction;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The code of an increment.
 *
 * @param form what it is written in
 * @param lines its lines from the top
 */
public record Listing(CodeForm form, List<ListingLine> lines) {

  /** Returns the place of the line that runs an instruction, empty if there is none. */
  public OptionalInt lineOf(Instruction instruction) {
    return IntStream.range(0, lines.size())
        .filter(place -> lines.get(place).runs().contains(instruction))
        .findFirst();
  }

  /** Returns all lines as one text. */
  public String text() {
    return lines.stream().map(ListingLine::text).collect(Collectors.joining("\n", "", "\n"));
  }
}
