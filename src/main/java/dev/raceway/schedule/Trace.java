package dev.raceway.schedule;

import dev.raceway.model.Decision;
import dev.raceway.model.Event;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * A schedule with the states and events that it gave. A value: growing it gives another trace.
 *
 * <p>Traces of one run share their entries, so a step costs the same after ten thousand others. For
 * one thread at a time.
 */
public final class Trace {

  /** Whoever waits is asked after so many events. */
  private static final int WATCHED = 1_000;

  private record Entry(Decision decision, Event event, State after) {}

  private final State start;
  private final List<Entry> entries;
  private final int length;

  private Trace(State start, List<Entry> entries, int length) {
    this.start = start;
    this.entries = entries;
    this.length = length;
  }

  /** Returns the empty trace of a program. */
  public static Trace of(Program program) {
    return new Trace(State.start(program), new ArrayList<>(), 0);
  }

  /**
   * Follows a whole schedule in the model.
   *
   * @throws IllegalScheduleException at the first decision that cannot be taken
   * @throws InputLimitException if it has more events than are read
   */
  public static Trace of(Program program, Schedule schedule) {
    return of(program, schedule, Reading.Watch.PATIENT);
  }

  static Trace of(Program program, Schedule schedule, Reading.Watch watch) {
    Trace trace = of(program);
    for (Schedule.Repeated run : schedule.runs()) {
      for (int i = 0; i < run.times(); i++) {
        trace = trace.checkedThen(run.decision());
        InputLimit.EVENTS.require(trace.length);
        if (trace.length % WATCHED == 0 && !watch.goesOn(trace.length)) {
          throw new CancellationException();
        }
      }
    }
    return trace;
  }

  private Trace checkedThen(Decision decision) {
    end()
        .refusal(decision)
        .ifPresent(
            refusal -> {
              throw new IllegalScheduleException(end().progress().steps() + 1, decision, refusal);
            });
    return then(decision);
  }

  /**
   * Returns this trace with one more decision.
   *
   * @throws dev.raceway.model.IllegalDecisionException if it cannot be taken at the end
   */
  public Trace then(Decision decision) {
    Transition transition = end().apply(decision);
    // Only the longest trace may grow the shared list; a shorter one takes a copy of its part.
    List<Entry> shared =
        length == entries.size() ? entries : new ArrayList<>(entries.subList(0, length));
    shared.add(new Entry(decision, transition.event(), transition.after()));
    return new Trace(start, shared, length + 1);
  }

  /** Returns the first {@code newLength} decisions of this trace. */
  public Trace upTo(int newLength) {
    return new Trace(start, entries, Math.min(newLength, length));
  }

  /**
   * Returns the same trace for another thread to read and to grow, whatever becomes of this one.
   */
  public Trace forAnotherThread() {
    return new Trace(start, new ArrayList<>(entries.subList(0, length)), length);
  }

  /** Tells whether this trace is another one, or that one grown longer. */
  @SuppressWarnings("ReferenceEquality") // The same entry means the same history, at no cost.
  public boolean startsWith(Trace other) {
    return start == other.start
        && length >= other.length
        && (other.length == 0 || entry(other.length) == other.entry(other.length));
  }

  /**
   * Returns how many decisions from the start on two traces of the same set-up have in common; 0 if
   * their set-ups differ.
   */
  public int commonWith(Trace other) {
    if (!program().equals(other.program())) {
      return 0;
    }
    int most = Math.min(length, other.length);
    if (most > 0 && sharesEntry(other, most)) {
      return most;
    }
    int common = 0;
    while (common < most && decision(common + 1).equals(other.decision(common + 1))) {
      common++;
    }
    return common;
  }

  @SuppressWarnings("ReferenceEquality") // The same entry means the same history, at no cost.
  private boolean sharesEntry(Trace other, int position) {
    return entry(position) == other.entry(position);
  }

  /** Returns the program that runs. */
  public Program program() {
    return start.program();
  }

  /** Returns the number of decisions, the lock switch included. */
  public int length() {
    return length;
  }

  /** Returns the state after so many decisions, from 0 to the length. */
  public State state(int position) {
    return position == 0 ? start : entry(position).after();
  }

  /** Returns the state after all decisions. */
  public State end() {
    return state(length);
  }

  /** Returns the event of the decision that led to a position, from 1 to the length. */
  public Event event(int position) {
    return entry(position).event();
  }

  /** Returns the decision that led to a position, from 1 to the length. */
  public Decision decision(int position) {
    return entry(position).decision();
  }

  /** Returns the events in order. */
  public List<Event> events() {
    return entries.subList(0, length).stream().map(Entry::event).toList();
  }

  /** Returns the decisions in order. */
  public List<Decision> decisions() {
    return entries.subList(0, length).stream().map(Entry::decision).toList();
  }

  /** Returns the decisions after a position, in order. */
  public List<Decision> decisionsAfter(int position) {
    return entries.subList(position, length).stream().map(Entry::decision).toList();
  }

  /** Returns the decisions as a schedule. */
  public Schedule schedule() {
    return Schedule.of(decisions());
  }

  /** Returns this trace followed as a scheduler decides, until it ends or the limit is reached. */
  public Trace followed(Scheduler scheduler, int limit) {
    Trace trace = this;
    while (trace.length < limit) {
      Optional<Decision> next = scheduler.next(trace);
      if (next.isEmpty()) {
        return trace;
      }
      trace = trace.then(next.get());
    }
    return trace;
  }

  /** Returns the position right after a step, given the step's number; 0 for step 0. */
  public int positionOfStep(int step) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (state(middle).progress().steps() < step) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Entry entry(int position) {
    if (position > length) {
      throw new IndexOutOfBoundsException("position " + position + " of " + length);
    }
    return entries.get(position - 1);
  }
}
