package dev.raceway.explore;

import dev.raceway.explore.Place.Standing;
import dev.raceway.model.Instruction;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import java.util.List;

/**
 * What threads do at their places, under the lock switch as it stands in a state. This repeats what
 * {@code model} says about one thread; tests hold the two together.
 */
final class Turns {

  private final Program program;
  private final State state;

  Turns(State state) {
    this.program = state.program();
    this.state = state;
  }

  /** Returns what a thread at a place does next. */
  Turn at(Place place) {
    if (place.left() == 0) {
      return new Turn(Action.NOTHING, place, place);
    }
    Instruction instruction = place.code(program).get(place.at());
    return switch (instruction) {
      case READ -> new Turn(Action.READ, after(place), place);
      case ADD -> local(place);
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

  private Turn local(Place place) {
    return new Turn(Action.LOCAL, after(place), place);
  }

  private Turn acquire(Place place) {
    boolean waits = place.standing() == Standing.WAITING;
    return new Turn(
        waits ? Action.WAIT : Action.ACQUIRE, after(place), place.at(place.at(), Standing.WAITING));
  }

  private Place after(Place place) {
    int index = place.at() + 1;
    return index == place.code(program).size()
        ? Place.begin(place.left() - 1, state)
        : place.at(index, Standing.READY);
  }

  private Place afterRelease(Place place) {
    return place.standing() == Standing.FAILED ? backToRead(place) : after(place);
  }

  /** A lock that brackets the write alone is let go first; any other is kept. */
  private Place afterFailure(Place place) {
    boolean releasesFirst = program.lock() == LockMode.WRITE_ONLY && place.bracketed();
    return releasesFirst ? place.at(place.at() + 1, Standing.FAILED) : backToRead(place);
  }

  private Place backToRead(Place place) {
    return place.at(place.code(program).indexOf(Instruction.READ), Standing.READY);
  }

  private boolean isLocal(Instruction instruction) {
    boolean ofLock = instruction == Instruction.ACQUIRE || instruction == Instruction.RELEASE;
    return instruction == Instruction.ADD || (ofLock && !program.lock().shared());
  }

  /**
   * Returns the steps from a place to the end, if no compare-and-set fails any more.
   *
   * @param local whether those count that no other thread can notice
   */
  int left(Place place, boolean local) {
    if (place.left() == 0) {
      return 0;
    }
    List<Instruction> code = place.code(program);
    int taken = place.at() + (place.standing() == Standing.WAITING ? 1 : 0);
    int again = place.standing() == Standing.FAILED ? count(code, local) : 0;
    return count(code.subList(taken, code.size()), local)
        + again
        + (place.left() - 1) * count(program.code(state.lockOn()), local);
  }

  private int count(List<Instruction> code, boolean local) {
    return (int) code.stream().filter(each -> local || !isLocal(each)).count();
  }
}
