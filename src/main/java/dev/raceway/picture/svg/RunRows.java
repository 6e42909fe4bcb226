package dev.raceway.picture.svg;

import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.RecordedRun;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.List;

/** A run in rows, as a page has lines: the same run, later in each row. */
final class RunRows {

  private RunRows() {}

  /**
   * Where a row ends.
   *
   * @param trace everything recorded
   * @param position number of decisions up to the end of the row
   * @param pauses where playing stops
   */
  record Until(Trace trace, int position, PauseMarks pauses) implements RecordedRun {}

  /**
   * Returns the run at the end of each row; the last is where it is now.
   *
   * @param columns steps in a row
   */
  static List<RecordedRun> of(RecordedRun run, int columns) {
    List<RecordedRun> rows = new ArrayList<>();
    int full = columns;
    for (int position = 0; position < run.position(); position++) {
      if (steps(run.trace(), position) == full && steps(run.trace(), position + 1) > full) {
        rows.add(new Until(run.trace(), position, run.pauses()));
        full += columns;
      }
    }
    rows.add(run);
    return rows;
  }

  private static int steps(Trace trace, int position) {
    return trace.state(position).progress().steps();
  }
}
