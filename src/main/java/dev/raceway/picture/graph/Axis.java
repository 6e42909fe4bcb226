package dev.raceway.picture.graph;

import dev.raceway.model.Instruction;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.model.ThreadState;
import java.util.List;

/**
 * All instructions of one thread in a row.
 *
 * @param thread whose
 * @param code the instructions of one increment
 * @param increments how many increments there are
 */
public record Axis(ThreadId thread, List<Instruction> code, int increments) {

  public Axis {
    code = List.copyOf(code);
  }

  /** Returns the number of instructions. */
  public int length() {
    return code.size() * increments;
  }

  /** Returns the instruction after so many others. */
  public Instruction instruction(int at) {
    return code.get(at % code.size());
  }

  /** Tells whether a rule lets another thread go on after so many instructions. */
  public boolean isSwitchPoint(PythonRule rule, int at) {
    return at % code.size() == 0 || rule.switchesAfter(instruction(at - 1));
  }

  /** Returns how many instructions the thread has behind it; a blocked one stands before one. */
  public int place(State state) {
    ThreadState own = state.thread(thread);
    return (own.increment() - 1) * code.size() + own.programCounter();
  }
}
