package dev.raceway.picture.miniature;

import dev.raceway.model.Event;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * A trace in so many narrow columns, however long it is.
 *
 * @param columns what each column shows, in order
 * @param start the count before the first decision
 * @param bottom the smallest value that the count has or should have
 * @param top the largest one
 */
record MiniatureColumns(List<Column> columns, long start, long bottom, long top) {

  /**
   * One or more decisions next to each other.
   *
   * @param ran who ran
   * @param stomped who erased somebody's increment
   * @param waits who is in the queue of the lock at its end
   * @param count the count at its end
   * @param expected what it should be
   */
  record Column(
      List<ThreadId> ran,
      List<ThreadId> stomped,
      List<ThreadId> waits,
      long count,
      long expected) {}

  static MiniatureColumns of(Trace trace, int most) {
    int number = Math.max(1, Math.min(most, trace.length()));
    List<Column> columns = new ArrayList<>();
    long start = trace.program().start();
    long bottom = start;
    long top = start;
    for (int i = 0; i < number; i++) {
      int from = (int) ((long) trace.length() * i / number);
      int to = (int) ((long) trace.length() * (i + 1) / number);
      Column column = column(trace, from, to);
      columns.add(column);
      bottom = Math.min(bottom, Math.min(column.count(), column.expected()));
      top = Math.max(top, Math.max(column.count(), column.expected()));
    }
    return new MiniatureColumns(List.copyOf(columns), start, bottom, Math.max(top, bottom + 1));
  }

  private static Column column(Trace trace, int from, int to) {
    List<ThreadId> ran = new ArrayList<>();
    List<ThreadId> stomped = new ArrayList<>();
    for (int position = from + 1; position <= to; position++) {
      if (trace.event(position) instanceof Event.Stepped step) {
        ran.add(step.thread());
        if (step.stomps()) {
          stomped.add(step.thread());
        }
      }
    }
    State end = trace.state(to);
    return new Column(
        ran.stream().distinct().toList(),
        stomped.stream().distinct().toList(),
        end.queue(),
        end.count(),
        end.expected());
  }
}
