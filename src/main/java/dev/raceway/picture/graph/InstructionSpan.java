package dev.raceway.picture.graph;

import dev.raceway.model.Instruction;
import java.util.List;
import java.util.Optional;

/**
 * A part of an increment, from before one instruction to after another. A thread is inside when the
 * first has run and the last has not.
 *
 * @param from instructions of the increment before it
 * @param to instructions of the increment up to its end
 */
public record InstructionSpan(int from, int to) {

  /** Returns the part from an instruction to another, if the code has the first. */
  public static Optional<InstructionSpan> of(
      List<Instruction> code, Instruction first, Instruction last) {
    int from = code.indexOf(first);
    int to = code.indexOf(last) + 1;
    return from < 0 || to == 0 ? Optional.empty() : Optional.of(new InstructionSpan(from, to));
  }

  /** Tells whether a thread is inside after so many instructions of its increment. */
  public boolean holds(int at) {
    return from < at && at < to;
  }
}
