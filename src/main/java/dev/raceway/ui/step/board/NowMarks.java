package dev.raceway.ui.step.board;

import dev.raceway.model.LockMode;
import dev.raceway.model.ThreadId;
import java.util.List;
import java.util.Optional;

/**
 * What stands at "now".
 *
 * @param step number of the last step
 * @param count the count
 * @param expected what it should be
 * @param lost updates lost so far
 * @param lock the lock mode
 * @param lockOn whether the lock switch is on
 * @param lockOwner who has the shared lock
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
    Optional<ThreadId> lockOwner,
    List<ThreadId> queue,
    List<Boolean> thrown,
    boolean paused) {}
