package dev.raceway.ui.step.scrub;

import dev.raceway.model.Event;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is worth a mark in a trace. Follows a trace as it grows, and looks at each event once. */
final class Landmarks {

  /**
   * A part of the trace in which one thread has the lock.
   *
   * @param from position before its first decision
   * @param to position after its last
   */
  record Owned(ThreadId owner, int from, int to) {}

  private Trace trace;
  private final Positions stomps = new Positions();
  private final Positions contextSwitches = new Positions();
  private final Positions thrown = new Positions();
  private final List<Owned> owned = new ArrayList<>();

  Landmarks(Trace trace) {
    this.trace = trace.upTo(0);
    follow(trace);
  }

  /** Looks at what is new in a trace, and tells whether anything is. */
  boolean follow(Trace next) {
    int known = next.startsWith(trace) ? trace.length() : next.commonWith(trace);
    boolean changed = known < trace.length() || known < next.length();
    if (known < trace.length()) {
      forgetAfter(known);
    }
    trace = next;
    for (int position = known + 1; position <= next.length(); position++) {
      look(position);
    }
    return changed;
  }

  /** Positions right after a step that erased somebody's increment. */
  Positions stomps() {
    return stomps;
  }

  /** Positions right before a step by another thread than the step before. */
  Positions contextSwitches() {
    return contextSwitches;
  }

  /** Positions right after the lock switch was thrown. */
  Positions thrown() {
    return thrown;
  }

  /** Who had the lock, in order. */
  List<Owned> owned() {
    return owned;
  }

  private void look(int position) {
    if (trace.event(position) instanceof Event.Stepped step) {
      if (step.stomps()) {
        stomps.add(position);
      }
      if (step.contextSwitch()) {
        contextSwitches.add(position - 1);
      }
    } else {
      thrown.add(position);
    }
    // A step that takes the lock is its owner's already, one that gives it away still is.
    Optional<ThreadId> before = trace.state(position - 1).lockOwner();
    before.or(() -> trace.state(position).lockOwner()).ifPresent(owner -> own(owner, position));
  }

  private void own(ThreadId owner, int position) {
    int last = owned.size() - 1;
    if (last >= 0
        && owned.get(last).to() == position - 1
        && owned.get(last).owner().equals(owner)) {
      owned.set(last, new Owned(owner, owned.get(last).from(), position));
    } else {
      owned.add(new Owned(owner, position - 1, position));
    }
  }

  private void forgetAfter(int position) {
    stomps.keepUpTo(position);
    contextSwitches.keepUpTo(position - 1);
    thrown.keepUpTo(position);
    while (!owned.isEmpty() && owned.get(owned.size() - 1).to() > position) {
      Owned last = owned.remove(owned.size() - 1);
      if (last.from() < position) {
        owned.add(new Owned(last.owner(), last.from(), position));
      }
    }
  }
}
