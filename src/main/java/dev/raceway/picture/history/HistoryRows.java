package dev.raceway.picture.history;

import dev.raceway.model.Program;
import dev.raceway.model.Progress;
import dev.raceway.schedule.Trace;

/**
 * The rows of a history, each found when it is asked for: an event has a row, and a row above it if
 * another thread came onto the CPU. How many of those lie before a position the state there knows.
 *
 * @param trace what was recorded, also what lies after now
 * @param form how it is written
 * @param hidden whether it keeps to itself what came of a step
 */
public record HistoryRows(Trace trace, HistoryForm form, boolean hidden) {

  Program program() {
    return trace.program();
  }

  /** Tells whether others are written the same way; their rows may differ. */
  public boolean isWrittenAs(HistoryRows other) {
    return form == other.form && hidden == other.hidden;
  }

  /** Returns the number of rows. */
  public int count() {
    return trace.length() == 0 ? 0 : rowOf(trace.length()) + 1;
  }

  /** Returns the row of the event that led to a position, from 0; -1 for the start. */
  public int rowOf(int position) {
    return position - 1 + titlesUpTo(position);
  }

  /** Returns a row by its place in the list. */
  public HistoryRow row(int index) {
    int position = positionAt(index);
    return new HistoryRow(position, trace.event(position), rowOf(position) != index);
  }

  /** Returns how a row by its place in the list stands to a run at a position. */
  public RowTime time(int index, int position) {
    int now = rowOf(position);
    if (index == now) {
      return RowTime.NOW;
    }
    return index < now ? RowTime.PAST : RowTime.FUTURE;
  }

  private int positionAt(int index) {
    int low = 1;
    int high = trace.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rowOf(middle) < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int titlesUpTo(int position) {
    Progress progress = trace.state(position).progress();
    boolean named = form == HistoryForm.CODE && progress.steps() > 0;
    return progress.contextSwitches() + (named ? 1 : 0);
  }
}
