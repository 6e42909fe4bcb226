package dev.raceway.picture.history;

import dev.raceway.model.Event;
import dev.raceway.model.ThreadId;
import java.util.Optional;

/**
 * A row of the history.
 *
 * @param position the position in the trace that the row leads to
 * @param event what led there
 * @param title whether this is the line above the event, which says that another thread runs
 */
public record HistoryRow(int position, Event event, boolean title) {

  /** Tells whether this is the same row of the same run, without looking at what it says. */
  @SuppressWarnings("ReferenceEquality") // To compare what was erased could take a thousand items.
  public boolean isSameAs(HistoryRow other) {
    return position == other.position && title == other.title && event == other.event;
  }

  /** Tells whether it is a step that erased somebody's update. */
  boolean stomps() {
    return !title && event instanceof Event.Stepped step && step.stomps();
  }

  /** Returns who ran, if anybody did. */
  public Optional<ThreadId> thread() {
    return event instanceof Event.Stepped step ? Optional.of(step.thread()) : Optional.empty();
  }
}
