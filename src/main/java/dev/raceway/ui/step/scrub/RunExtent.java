package dev.raceway.ui.step.scrub;

import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadState;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice.Kind;

/** How far a run reaches: what is recorded, and what is surely to come after it. */
public final class RunExtent {

  private RunExtent() {}

  /**
   * Returns the decisions from the start to the end of a run, as the lock switch stands; failing
   * compare-and-sets make it longer. A recorded schedule ends where it ends.
   */
  public static int of(Run run) {
    boolean recorded = run.choice().kind() == Kind.RECORDED;
    return run.trace().length() + (recorded ? 0 : stepsLeft(run.trace().end()));
  }

  /** Returns the number of steps from the start to the end of a run; the switch is no step. */
  public static int steps(Run run) {
    return of(run) - run.trace().length() + run.trace().end().progress().steps();
  }

  /** Tells whether the number of steps is known before they are made. */
  public static boolean isKnown(Run run) {
    State end = run.trace().end();
    return run.choice().kind() == Kind.RECORDED
        || end.isComplete()
        || (!run.program().counter().retries() && !end.lockOn());
  }

  /** Returns the steps to the end of all threads if nothing fails and nobody throws the switch. */
  static int stepsLeft(State state) {
    Program program = state.program();
    int each = program.code(state.lockOn()).size();
    return program.threadIds().stream()
        .filter(thread -> !state.isFinished(thread))
        .mapToInt(thread -> stepsLeft(state.thread(thread), program.updates(thread), each))
        .sum();
  }

  private static int stepsLeft(ThreadState thread, int updates, int each) {
    int ofThisIncrement = thread.code().map(code -> code.size()).orElse(each);
    // Who waits at an acquire gets past it by somebody else's release.
    int passed = thread.programCounter() + (thread.blocked() ? 1 : 0);
    return ofThisIncrement - passed + (updates - thread.increment()) * each;
  }
}
