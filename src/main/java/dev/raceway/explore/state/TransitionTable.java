package dev.raceway.explore.state;

import dev.raceway.explore.state.ThreadLocation.Standing;
import dev.raceway.model.Instruction;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What threads do at their places, under the lock switch as it stands in a state. This repeats what
 * {@code model} says about one thread; tests hold the two together.
 */
final class TransitionTable {

  private final Program program;
  private final State state;

  TransitionTable(State state) {
    this.program = state.program();
    this.state = state;
  }

  /** Returns what a thread at a place does next. */
  Turn at(ThreadLocation place) {
    if (place.left() == 0) {
      return new Turn(Action.NOTHING, place, place);
    }
    Instruction instruction = place.code(program).get(place.at());
    return switch (instruction) {
      case READ -> new Turn(Action.READ, after(place), place);
      case CALL, ADD -> local(place);
      case WRITE -> new Turn(Action.WRITE, after(place), place);
      case GET_AND_ADD -> new Turn(Action.GET_AND_ADD, after(place), place);
      case COMPARE_AND_SET -> new Turn(Action.COMPARE_AND_SET, after(place), afterFailure(place));
      case ACQUIRE -> isLocal(instruction) ? local(place) : acquire(place);
      case RELEASE ->
          isLocal(instruction)
              ? local(place)
              : new Turn(Action.RELEASE, afterRelease(place), place);
    };
  }

  private Turn local(ThreadLocation place) {
    return new Turn(Action.LOCAL, after(place), place);
  }

  private Turn acquire(ThreadLocation place) {
    boolean waits = place.standing() == Standing.WAITING;
    return new Turn(
        waits ? Action.WAIT : Action.ACQUIRE, after(place), place.at(place.at(), Standing.WAITING));
  }

  private ThreadLocation after(ThreadLocation place) {
    int index = place.at() + 1;
    if (index == place.code(program).size()) {
      return ThreadLocation.begin(place.amount(), place.left() - 1, state);
    }
    // Who waited gets the lock by another thread's step, and so without the interpreter.
    boolean canBeLeft =
        place.standing() == Standing.WAITING
            || program.python().switchesAfter(place.code(program).get(place.at()));
    return place.at(index, canBeLeft ? Standing.READY : Standing.RUNNING);
  }

  private ThreadLocation afterRelease(ThreadLocation place) {
    return place.standing() == Standing.FAILED ? backToRead(place) : after(place);
  }

  /** A lock that brackets the write alone is let go first; any other is kept. */
  private ThreadLocation afterFailure(ThreadLocation place) {
    boolean releasesFirst = program.lock().bracketsWriteAlone() && place.bracketed();
    return releasesFirst ? place.at(place.at() + 1, Standing.FAILED) : backToRead(place);
  }

  private ThreadLocation backToRead(ThreadLocation place) {
    return place.at(place.code(program).indexOf(Instruction.READ), Standing.READY);
  }

  private boolean isLocal(Instruction instruction) {
    boolean ofLock = instruction == Instruction.ACQUIRE || instruction == Instruction.RELEASE;
    return instruction == Instruction.ADD
        || instruction == Instruction.CALL
        || (ofLock && !program.lock().shared());
  }

  /**
   * Returns the steps from a place to the end, if no compare-and-set fails any more.
   *
   * @param each whether each counts, or those alone that are not taken together with another
   */
  int left(ThreadLocation place, boolean each) {
    if (place.left() == 0) {
      return 0;
    }
    List<Instruction> code = place.code(program);
    int taken = place.at() + (place.standing() == Standing.WAITING ? 1 : 0);
    int again = place.standing() == Standing.FAILED ? count(code, 0, each) : 0;
    return count(code, taken, each)
        + again
        + (place.left() - 1) * count(program.code(state.lockOn()), 0, each);
  }

  private int count(List<Instruction> code, int from, boolean each) {
    return (int)
        IntStream.range(from, code.size())
            .filter(at -> each || !belongsToStepBefore(code, at))
            .count();
  }

  private boolean belongsToStepBefore(List<Instruction> code, int at) {
    return program.python() == PythonRule.AFTER_CALLS
        ? at > 0 && !program.python().switchesAfter(code.get(at - 1))
        : isLocal(code.get(at));
  }
}
