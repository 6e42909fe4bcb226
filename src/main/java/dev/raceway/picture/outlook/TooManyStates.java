package dev.raceway.picture.outlook;

import dev.raceway.model.Program;
import dev.raceway.model.State;
import java.util.Optional;

/** Remembers from where there are too many states, so that nobody counts them twice. */
public final class TooManyStates {

  private record SetUp(Program program, boolean lockOn) {}

  private Optional<SetUp> setUp = Optional.empty();
  private int left;

  /** Remembers that there are too many from a state on. */
  public void add(State state) {
    left = isOfSetUp(state) ? Math.min(left, left(state)) : left(state);
    setUp = Optional.of(new SetUp(state.program(), state.lockOn()));
  }

  /** Tells whether there are too many: with no less to do than where it was found out. */
  public boolean isSo(State state) {
    return isOfSetUp(state) && left(state) >= left;
  }

  private boolean isOfSetUp(State state) {
    return setUp.equals(Optional.of(new SetUp(state.program(), state.lockOn())));
  }

  private static int left(State state) {
    return state.program().updates() - state.done();
  }
}
