package dev.raceway.explore.state;

import dev.raceway.explore.state.ThreadLocation.Standing;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The program of one thread as numbered places, each with what is done there and the place after.
 * It has the places that can be reached from a state under the lock switch as it stands there.
 */
public final class Automaton {

  private final List<ThreadLocation> places = new ArrayList<>();
  private final Map<ThreadLocation, Integer> numbers = new HashMap<>();

  private final Action[] action;
  private final int[] next;
  private final int[] other;
  private final boolean[] holds;
  private final boolean[] register;
  private final boolean[] running;
  private final boolean interrupts;
  private final int[] steps;
  private final int[] wholeSteps;

  Automaton(State state) {
    Program program = state.program();
    for (ThreadId thread : program.threadIds()) {
      number(ThreadLocation.of(thread, state));
    }
    TransitionTable transitions = new TransitionTable(state);
    for (int i = 0; i < places.size(); i++) {
      number(transitions.at(places.get(i)).then());
      number(transitions.at(places.get(i)).otherwise());
    }
    this.action = new Action[size()];
    this.next = new int[size()];
    this.other = new int[size()];
    this.holds = new boolean[size()];
    this.register = new boolean[size()];
    this.running = new boolean[size()];
    this.interrupts = program.python() != PythonRule.AFTER_CALLS;
    this.steps = new int[size()];
    this.wholeSteps = new int[size()];
    for (int i = 0; i < size(); i++) {
      ThreadLocation place = places.get(i);
      Turn turn = transitions.at(place);
      action[i] = turn.action();
      next[i] = numbers.get(turn.then());
      other[i] = numbers.get(turn.otherwise());
      holds[i] = place.holds(program);
      register[i] = place.hasRegister(program);
      running[i] = place.standing() == Standing.RUNNING;
      steps[i] = transitions.left(place, true);
      wholeSteps[i] = transitions.left(place, false);
    }
  }

  /** Returns the number of places. */
  int size() {
    return places.size();
  }

  /** Gives a place a number if it has none. */
  private void number(ThreadLocation place) {
    if (numbers.putIfAbsent(place, places.size()) == null) {
      places.add(place);
    }
  }

  /** Returns the number of the place of a thread in a state that can be reached. */
  public int placeOf(State reached, ThreadId thread) {
    return numbers.get(ThreadLocation.of(thread, reached));
  }

  /** Returns what is done at a place. */
  Action action(int place) {
    return action[place];
  }

  /** Returns the place after a place's action, or after the lock was handed over. */
  int next(int place) {
    return next[place];
  }

  /**
   * Returns the place after an acquire that has to wait, or after a compare-and-set that failed.
   */
  int other(int place) {
    return other[place];
  }

  /** Tells whether a thread at a place has the shared lock or a permit. */
  boolean holds(int place) {
    return holds[place];
  }

  /** Tells whether a thread at a place has something in its register. */
  boolean hasRegister(int place) {
    return register[place];
  }

  /** Tells whether a thread can be interrupted wherever it stands. */
  boolean interruptsAnywhere() {
    return interrupts;
  }

  /** Tells whether a thread at a place goes on before any other can. */
  boolean isRunning(int place) {
    return running[place];
  }

  /**
   * Tells whether the step from a place may be taken together with the one before: no other thread
   * can notice it, or none can run in between.
   */
  public boolean belongsToStepBefore(int place) {
    return interrupts ? action[place] == Action.LOCAL : running[place];
  }

  /** Returns what each increment of a thread at a place adds. */
  long amount(int place) {
    return places.get(place).amount();
  }

  /** Returns the increments not yet ended at a place. */
  int left(int place) {
    return places.get(place).left();
  }

  /** Tells whether a thread at a place stands before an increment. */
  boolean isBetween(int number) {
    ThreadLocation place = places.get(number);
    return place.left() > 0 && place.at() == 0 && place.standing() == Standing.READY;
  }

  /** Returns the place of a thread that has finished. */
  int finished() {
    return numbers.get(ThreadLocation.FINISHED);
  }

  /** Returns the steps from a place to the end, if no compare-and-set fails any more. */
  public int stepsLeft(int place) {
    return steps[place];
  }

  /** The same without the steps that are taken together with another. */
  public int wholeStepsLeft(int place) {
    return wholeSteps[place];
  }

  /**
   * Tells whether nobody can be made to wait or to try again, nor go on uninterrupted, so that any
   * order of steps will do.
   */
  public boolean isFreeOrder() {
    return interrupts
        && Collections.disjoint(
            List.of(action), EnumSet.of(Action.ACQUIRE, Action.WAIT, Action.COMPARE_AND_SET));
  }
}
