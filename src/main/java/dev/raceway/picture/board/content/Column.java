package dev.raceway.picture.board.content;

import dev.raceway.model.Event;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import java.util.List;
import java.util.OptionalLong;

/**
 * What one step looks like.
 *
 * @param event the step
 * @param program the set-up, which says what each thread adds
 * @param registerBefore the thread's private copy before it
 * @param counts the count and what it should be, before and after
 * @param erasedSince whether the increment that this step wrote is no longer in the count
 * @param rail who has the shared lock or a permit during the step, in the order of acquisition
 * @param railBegins whether the rail's segment begins here
 * @param lanes what runs through each lane, A first
 * @param thrown the lock switch's moves right before the step
 * @param paused whether a pause mark stands right before the step
 */
public record Column(
    Event.Stepped event,
    Program program,
    OptionalLong registerBefore,
    Counts counts,
    boolean erasedSince,
    List<ThreadId> rail,
    boolean railBegins,
    List<LaneMark> lanes,
    List<Boolean> thrown,
    boolean paused) {

  /** Returns the number of the step. */
  public int step() {
    return event.step();
  }

  /** Returns what one update of the thread adds. */
  public long amount() {
    return program.amount(thread());
  }

  /** Returns who stepped. */
  public ThreadId thread() {
    return event.thread();
  }

  /**
   * The count and what it should be.
   *
   * @param before the count before the step
   * @param after the count after it
   * @param expectedBefore what it should have been
   * @param expectedAfter what it should be
   */
  public record Counts(long before, long after, long expectedBefore, long expectedAfter) {}
}
