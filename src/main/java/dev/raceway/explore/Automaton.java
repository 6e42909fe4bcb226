package dev.raceway.explore;

import dev.raceway.explore.Place.Standing;
import dev.raceway.model.Instruction;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The program of one thread as numbered places, each with what is done there and the place after.
 * It has the places that can be reached from a state under the lock switch as it stands there.
 */
final class Automaton {

  private final Program program;
  private final State state;
  private final List<Place> places = new ArrayList<>();
  private final Map<Place, Integer> numbers = new HashMap<>();
  private final List<Action> actions = new ArrayList<>();
  private final List<Integer> after = new ArrayList<>();
  private final List<Integer> instead = new ArrayList<>();

  private final Action[] action;
  private final int[] next;
  private final int[] other;
  private final boolean[] holds;
  private final boolean[] register;
  private final int[] steps;
  private final int[] wholeSteps;

  Automaton(State state) {
    this.program = state.program();
    this.state = state;
    for (ThreadId thread : program.threadIds()) {
      number(Place.of(state.thread(thread), state));
    }
    for (int i = 0; i < places.size(); i++) {
      compile(places.get(i));
    }
    this.action = actions.toArray(Action[]::new);
    this.next = after.stream().mapToInt(Integer::intValue).toArray();
    this.other = instead.stream().mapToInt(Integer::intValue).toArray();
    this.holds = new boolean[size()];
    this.register = new boolean[size()];
    this.steps = places.stream().mapToInt(place -> steps(place, instruction -> true)).toArray();
    this.wholeSteps =
        places.stream()
            .mapToInt(place -> steps(place, instruction -> !isLocal(instruction)))
            .toArray();
    for (int i = 0; i < size(); i++) {
      holds[i] = places.get(i).holds(program);
      register[i] = places.get(i).hasRegister(program);
    }
  }

  /** Returns the number of places. */
  int size() {
    return places.size();
  }

  /** Returns a place's number, which is given to it if it has none. */
  private int number(Place place) {
    Integer known = numbers.putIfAbsent(place, places.size());
    if (known == null) {
      places.add(place);
      return places.size() - 1;
    }
    return known;
  }

  /** Returns the number of the place of a thread in a state that can be reached. */
  int placeOf(State reached, ThreadId thread) {
    return numbers.get(Place.of(reached.thread(thread), reached));
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

  /** Tells whether a thread at a place owns the shared lock. */
  boolean holds(int place) {
    return holds[place];
  }

  /** Tells whether a thread at a place has something in its register. */
  boolean hasRegister(int place) {
    return register[place];
  }

  /** Returns the increments not yet ended at a place. */
  int left(int place) {
    return places.get(place).left();
  }

  /** Tells whether a thread at a place stands before an increment. */
  boolean isBetween(int number) {
    Place place = places.get(number);
    return place.left() > 0 && place.at() == 0 && place.standing() == Standing.READY;
  }

  /** Returns the place of a thread that has finished. */
  int finished() {
    return numbers.get(Place.FINISHED);
  }

  /** Returns the steps from a place to the end, if no compare-and-set fails any more. */
  int stepsLeft(int place) {
    return steps[place];
  }

  /** The same without the steps that no other thread can notice. */
  int wholeStepsLeft(int place) {
    return wholeSteps[place];
  }

  private boolean isLocal(Instruction instruction) {
    boolean ofLock = instruction == Instruction.ACQUIRE || instruction == Instruction.RELEASE;
    return instruction == Instruction.ADD || (ofLock && !program.lock().shared());
  }

  private int steps(Place place, Predicate<Instruction> counted) {
    if (place.left() == 0) {
      return 0;
    }
    List<Instruction> code = place.code(program);
    int taken = place.at() + (place.standing() == Standing.WAITING ? 1 : 0);
    int again = place.standing() == Standing.FAILED ? count(code, counted) : 0;
    return count(code.subList(taken, code.size()), counted)
        + again
        + (place.left() - 1) * count(program.code(state.lockOn()), counted);
  }

  private static int count(List<Instruction> code, Predicate<Instruction> counted) {
    return (int) code.stream().filter(counted).count();
  }

  /**
   * Tells whether nobody can be made to wait or to try again, so that any order of steps will do.
   */
  boolean isFreeOrder() {
    return Collections.disjoint(
        actions, EnumSet.of(Action.ACQUIRE, Action.WAIT, Action.COMPARE_AND_SET));
  }

  private void compile(Place place) {
    if (place.left() == 0) {
      add(Action.NOTHING, place, place);
      return;
    }
    List<Instruction> code = place.code(program);
    switch (code.get(place.at())) {
      case READ -> add(Action.READ, after(place), place);
      case ADD -> add(Action.LOCAL, after(place), place);
      case WRITE -> add(Action.WRITE, after(place), place);
      case GET_AND_ADD -> add(Action.GET_AND_ADD, after(place), place);
      case COMPARE_AND_SET -> add(Action.COMPARE_AND_SET, after(place), afterFailure(place));
      case ACQUIRE -> acquire(place);
      case RELEASE -> add(shared(Action.RELEASE), afterRelease(place), place);
    }
  }

  private void acquire(Place place) {
    if (place.standing() == Standing.WAITING) {
      add(Action.WAIT, after(place.at(place.at(), Standing.READY)), place);
    } else if (program.lock().shared()) {
      add(Action.ACQUIRE, after(place), place.at(place.at(), Standing.WAITING));
    } else {
      add(Action.LOCAL, after(place), place);
    }
  }

  private Action shared(Action ifShared) {
    return program.lock().shared() ? ifShared : Action.LOCAL;
  }

  private void add(Action what, Place then, Place otherwise) {
    actions.add(what);
    after.add(number(then));
    instead.add(number(otherwise));
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
}
