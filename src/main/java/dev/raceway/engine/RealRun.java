package dev.raceway.engine;

import dev.raceway.model.Decision;
import dev.raceway.model.IllegalDecisionException;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.Transition;

/**
 * A run on real threads that is held to the model after every step. To be used by one thread at a
 * time; close it to end the threads.
 */
public final class RealRun implements AutoCloseable {

  private final SteppingEngine engine;
  private State state;

  /** Starts the threads of a program. */
  public RealRun(Program program) {
    this(program, new SteppingEngine(program));
  }

  /** Starts the threads of a program in a given way. */
  public RealRun(Program program, ThreadStarter starter) {
    this(program, new SteppingEngine(program, starter));
  }

  /** Holds an engine at its start to a program, which need not be its own. */
  RealRun(Program program, SteppingEngine engine) {
    this.engine = engine;
    this.state = State.start(program);
  }

  /**
   * Takes a decision in the model and on the real threads, and compares what can be seen.
   *
   * @throws dev.raceway.model.IllegalDecisionException if it cannot be taken; nothing changes
   * @throws DivergenceException if the threads did something else than the model says, or refused
   *     what it allows
   */
  public Transition apply(Decision decision) {
    Transition transition = state.apply(decision);
    try {
      take(decision);
    } catch (IllegalDecisionException refused) {
      throw new DivergenceException(
          refused, Observation.expectedIn(transition.after()), engine.observe());
    }
    check(decision, transition.after());
    state = transition.after();
    return transition;
  }

  private void take(Decision decision) {
    if (decision instanceof Decision.Run run) {
      engine.step(run.thread());
    } else {
      engine.toggleLock(((Decision.ToggleLock) decision).on());
    }
  }

  /** Returns the state that threads and model have reached together. */
  public State state() {
    return state;
  }

  @Override
  public void close() {
    engine.close();
  }

  private void check(Decision decision, State after) {
    Observation expected = Observation.expectedIn(after);
    Observation observed = engine.observe();
    if (!expected.equals(observed)) {
      throw new DivergenceException(decision, expected, observed);
    }
  }
}
