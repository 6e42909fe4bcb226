package dev.raceway.explore.sweep;

import dev.raceway.explore.answer.Answer.Reason;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.state.Automaton;
import dev.raceway.explore.state.PackedState;
import dev.raceway.explore.state.StateEncoding;
import dev.raceway.model.State;
import java.util.Optional;

/**
 * Passes over all states that can be reached, those after the same number of steps together, so
 * that only two layers are ever in memory. States that differ in the threads' names are one.
 */
public final class LayeredSearch {

  private static final int ASK_EVERY = 1 << 11;

  private final StateEncoding encoding;
  private final boolean whole;
  private final Limits limits;
  private final Budget budget;
  private final PackedState here;
  private final PackedState there;
  private final long[] key;
  private final int allSteps;
  private long states;
  private int steps;
  private int index;

  /**
   * Prepares a sweep.
   *
   * @param whole whether steps that no other thread can notice, or come between, are taken together
   *     with the one before: fewer states, the same final values, other numbers of schedules
   */
  public LayeredSearch(StateEncoding encoding, boolean whole, Limits limits, Budget budget) {
    this.encoding = encoding;
    this.whole = whole;
    this.limits = limits;
    this.budget = budget;
    this.here = new PackedState(encoding);
    this.there = new PackedState(encoding);
    this.key = new long[encoding.words()];
    this.allSteps = stepsOf(encoding.board(encoding.origin()));
  }

  /** Returns how far it has come. */
  public ExplorationProgress progress() {
    return new ExplorationProgress(states, steps, Math.max(steps, allSteps));
  }

  private int stepsOf(PackedState board) {
    int left = 0;
    for (int slot = 0; slot < board.slots(); slot++) {
      int place = board.place(slot);
      Automaton automaton = encoding.automaton();
      left += whole ? automaton.wholeStepsLeft(place) : automaton.stepsLeft(place);
    }
    return left;
  }

  /** Passes over all states; returns what stopped it, empty if it came to the end. */
  public Optional<Reason> run(Flow flow) {
    try {
      return passOver(flow);
    } catch (OutOfMemoryError e) {
      // Others need memory too, and may need more of it than was thought.
      return Optional.of(Reason.MEMORY);
    }
  }

  private Optional<Reason> passOver(Flow flow) {
    Layer layer = first(flow.start());
    Layer next = new Layer(encoding.words(), 1);
    int runnable = 1 << encoding.board(encoding.origin()).runnable();
    while (layer.size() > 0) {
      next.clear(flow.enter(layer, steps, runnable));
      runnable = 0;
      for (int i = 0; i < layer.size(); i++) {
        Optional<Reason> stop = stop(i, next);
        if (stop.isPresent()) {
          return stop;
        }
        runnable |= leave(layer, i, next, flow);
      }
      steps++;
      Layer passed = layer;
      layer = next;
      next = passed;
    }
    return Optional.empty();
  }

  private Layer first(long[] notes) {
    Layer first = new Layer(encoding.words(), notes.length);
    first.makeRoom(1, Long.MAX_VALUE);
    first.indexOf(keyOf(encoding.origin()));
    System.arraycopy(notes, 0, first.notes(), 0, notes.length);
    return first;
  }

  private static void settle(PackedState board) {
    for (int slot = 0; slot < board.slots(); slot++) {
      board.settle(slot);
    }
  }

  /** Returns the key of a board, which is put in order; good until the next one. */
  private long[] keyOf(PackedState board) {
    board.order();
    encoding.pack(board, key);
    return key;
  }

  /** Returns the key of another state that can be reached. */
  public long[] keyOf(State state) {
    PackedState board = encoding.board(state);
    if (whole) {
      settle(board);
    }
    return keyOf(board).clone();
  }

  private Optional<Reason> stop(int i, Layer next) {
    states++;
    if (states > limits.states()) {
      return Optional.of(Reason.STATES);
    }
    if (!next.makeRoom(here.slots(), limits.bytes() / 2)) {
      return Optional.of(Reason.MEMORY);
    }
    return i % ASK_EVERY == 0 && !budget.allows(progress())
        ? Optional.of(Reason.BUDGET)
        : Optional.empty();
  }

  private int leave(Layer layer, int i, Layer next, Flow flow) {
    encoding.unpack(layer.keys(), layer.keyAt(i), here);
    int runnable = here.runnable();
    if (runnable == 0) {
      flow.end(here.value(), layer, i);
    }
    int found = 0;
    for (int slot = 0; slot < here.slots(); ) {
      int equal = equal(slot);
      if (here.canRun(slot)) {
        found |= take(slot, next);
        flow.along(layer, i, next, index, equal, runnable);
      }
      slot += equal;
    }
    return found;
  }

  /**
   * Returns how many slots from one on have its code: those threads differ in their names alone.
   */
  private int equal(int slot) {
    int next = slot + 1;
    while (next < here.slots() && here.code(next) == here.code(slot)) {
      next++;
    }
    return next - slot;
  }

  private int take(int slot, Layer next) {
    there.copy(here);
    if (whole) {
      there.stepWhole(slot);
    } else {
      there.step(slot);
    }
    int before = next.size();
    index = next.indexOf(keyOf(there));
    return next.size() > before ? 1 << there.runnable() : 0;
  }
}
