package dev.raceway.ui.step.futures;

import dev.raceway.model.Decision;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.OneAfterAnother;
import dev.raceway.schedule.Trace;
import java.util.List;

/**
 * A schedule, and the same with one step given to another thread. After that step the order stays
 * as it was; who cannot run when it is their turn is passed over. Both go on to the end of all
 * threads, one after another.
 *
 * @param was the schedule as it was
 * @param changed the other one
 * @param position the position right after the step that is changed
 */
public record TwoFutures(Trace was, Trace changed, int position) {

  /**
   * Changes a step.
   *
   * @param trace for the calling thread alone
   * @param position the position right after the step
   * @param other the thread that takes it instead
   */
  static TwoFutures of(Trace trace, int position, ThreadId other) {
    Trace changed = trace.upTo(position - 1).then(Decision.run(other));
    for (Decision decision : trace.decisionsAfter(position)) {
      if (changed.end().refusal(decision).isEmpty()) {
        changed = changed.then(decision);
      }
    }
    return new TwoFutures(toTheEnd(trace), toTheEnd(changed), position);
  }

  private static Trace toTheEnd(Trace trace) {
    return trace.followed(new OneAfterAnother(), Integer.MAX_VALUE);
  }

  /** Returns the threads that could have taken a step instead, the one that did left out. */
  static List<ThreadId> others(Trace trace, int position) {
    State before = trace.state(position - 1);
    return before.program().threadIds().stream()
        .map(Decision::run)
        .filter(run -> !run.equals(trace.decision(position)))
        .filter(run -> before.refusal(run).isEmpty())
        .map(run -> ((Decision.Run) run).thread())
        .toList();
  }

  /** Returns the number of the step that is changed. */
  public int step() {
    return was.state(position).progress().steps();
  }

  /** Returns who took the step. */
  public ThreadId taker() {
    return ((Decision.Run) was.decision(position)).thread();
  }

  /** Returns who takes it instead. */
  public ThreadId other() {
    return ((Decision.Run) changed.decision(position)).thread();
  }

  /** Returns how many threads there are. */
  int threads() {
    return was.program().threads();
  }

  /** Returns the position at which both have ended. */
  public int length() {
    return Math.max(was.length(), changed.length());
  }
}
