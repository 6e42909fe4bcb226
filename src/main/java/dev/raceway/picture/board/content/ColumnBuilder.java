package dev.raceway.picture.board.content;

import dev.raceway.model.Copy;
import dev.raceway.model.Event;
import dev.raceway.model.Instruction;
import dev.raceway.model.LockMode;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.model.ThreadState;
import dev.raceway.model.Write;
import dev.raceway.picture.board.content.Column.Counts;
import dev.raceway.picture.board.place.BoardWindow;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.RecordedRun;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Makes the columns in sight. */
final class ColumnBuilder {

  private final Trace trace;
  private final PauseMarks pauses;
  private final BoardWindow window;
  private final Set<Integer> writesKept;

  ColumnBuilder(RecordedRun run, BoardWindow window) {
    this.trace = run.trace();
    this.pauses = run.pauses();
    this.window = window;
    this.writesKept = writesKept(run.now(), window.first());
  }

  /** Returns the steps in sight whose writes the count still contains. */
  private static Set<Integer> writesKept(State now, int firstStep) {
    Set<Integer> steps = new HashSet<>();
    // A write's parent is older than the write, so the rest of the path is out of sight.
    for (Write write = now.memory();
        write.step() >= firstStep;
        write = write.parent().orElseThrow()) {
      steps.add(write.step());
    }
    return steps;
  }

  List<Column> all() {
    List<Column> columns = new ArrayList<>();
    for (int step = window.first(); step <= window.last(); step++) {
      columns.add(column(trace.positionOfStep(step)));
    }
    return columns;
  }

  /** Returns the moves of the lock switch right before a position, in order. */
  static List<Boolean> thrownBefore(Trace trace, int position) {
    List<Boolean> moves = new ArrayList<>();
    for (int i = position - 1; i > 0 && trace.event(i) instanceof Event.SwitchThrown thrown; i--) {
      moves.add(thrown.on());
    }
    Collections.reverse(moves);
    return moves;
  }

  /**
   * Tells whether there is a pause mark at the moves of the lock switch that lead to a position.
   *
   * @param position number of decisions before the next step
   */
  static boolean isPaused(PauseMarks pauses, int position, List<Boolean> thrown) {
    return pauses.positions().stream()
        .anyMatch(mark -> mark <= position && mark >= position - thrown.size());
  }

  private Column column(int position) {
    State before = trace.state(position - 1);
    State after = trace.state(position);
    Event.Stepped event = (Event.Stepped) trace.event(position);
    List<ThreadId> rail = rail(event, before);
    List<Boolean> thrown = thrownBefore(trace, position);
    return new Column(
        event,
        before.program(),
        before
            .thread(event.thread())
            .copy()
            .map(Copy::value)
            .map(OptionalLong::of)
            .orElse(OptionalLong.empty()),
        new Counts(before.count(), after.count(), before.expected(), after.expected()),
        event.overwrite().isPresent() && !writesKept.contains(event.step()),
        rail,
        !rail.isEmpty()
            && (event.step() == window.first()
                || !rail.equals(before.holders())
                || !rail.equals(railOfStep(event.step() - 1))
                || isHandOver(position - 1)),
        before.program().threadIds().stream().map(id -> mark(id, position)).toList(),
        thrown,
        isPaused(pauses, position - 1, thrown));
  }

  /** The lock belongs to the one who releases it until the release is over. */
  private static List<ThreadId> rail(Event.Stepped event, State before) {
    if (!before.program().lock().shared()) {
      return List.of();
    }
    return event.instruction() == Instruction.RELEASE ? before.holders() : event.holders();
  }

  private List<ThreadId> railOfStep(int step) {
    int position = trace.positionOfStep(step);
    return rail((Event.Stepped) trace.event(position), trace.state(position - 1));
  }

  private boolean isHandOver(int position) {
    return position > 0
        && trace.event(position) instanceof Event.Stepped step
        && step.handedTo().isPresent();
  }

  private LaneMark mark(ThreadId id, int position) {
    State before = trace.state(position - 1);
    ThreadState thread = before.thread(id);
    boolean first = trace.state(position).progress().steps() == window.first();
    if (thread.blocked()) {
      int place = before.queue().indexOf(id) + 1;
      return new LaneMark.Waits(
          place, before.lockOwner(), first || isNewPlace(id, place, position - 1));
    }
    if (thread.holding() || trace.state(position).thread(id).holding()) {
      return new LaneMark.Holds(
          before.program().lock().isPerThread() && (first || !thread.holding()));
    }
    if (isUnderWayWithoutLock(before, id)) {
      return new LaneMark.WithoutLock(
          first || position == 1 || !isUnderWayWithoutLock(trace.state(position - 2), id));
    }
    return new LaneMark.Nothing();
  }

  private boolean isNewPlace(ThreadId id, int place, int position) {
    if (position == 0) {
      return true;
    }
    State earlier = trace.state(position - 1);
    return !earlier.thread(id).blocked()
        || earlier.queue().indexOf(id) + 1 != place
        || !earlier.lockOwner().equals(trace.state(position).lockOwner());
  }

  private static boolean isUnderWayWithoutLock(State state, ThreadId id) {
    ThreadState thread = state.thread(id);
    return state.program().lock() != LockMode.NONE
        && state.lockOn()
        && thread.begun()
        && !thread.bracketed();
  }
}
