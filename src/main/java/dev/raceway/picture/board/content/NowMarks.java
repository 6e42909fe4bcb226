package dev.raceway.picture.board.content;

import dev.raceway.model.LockMode;
import dev.raceway.model.ThreadId;
import java.util.List;

/**
 * What stands at "now".
 *
 * @param step number of the last step
 * @param count the count
 * @param expected what it should be
 * @param lost updates lost so far
 * @param lock the lock mode
 * @param lockOn whether the lock switch is on
 * @param permits how many can have the lock at a time
 * @param holders who has the shared lock or a permit, in the order of acquisition
 * @param queue who waits for it
 * @param thrown the lock switch's moves since the last step
 * @param paused whether a pause mark stands since the last step
 */
public record NowMarks(
    int step,
    long count,
    long expected,
    int lost,
    LockMode lock,
    boolean lockOn,
    int permits,
    List<ThreadId> holders,
    List<ThreadId> queue,
    List<Boolean> thrown,
    boolean paused) {

  /** Returns by how much the count is too high; negative if it is too low. */
  public long tooHigh() {
    return count - expected;
  }
}
