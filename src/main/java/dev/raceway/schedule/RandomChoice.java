package dev.raceway.schedule;

import dev.raceway.model.Decision;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A fair choice among the threads that can run. The same seed gives the same schedule on every
 * machine.
 *
 * @param seed where the random numbers begin
 */
public record RandomChoice(long seed) implements Scheduler {

  /** By how much {@link SplittableRandom} moves its state for each number (Steele, Lea, Flood). */
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  @Override
  public Optional<Decision> next(Trace trace) {
    State state = trace.end();
    List<ThreadId> runnable = state.runnable();
    if (runnable.isEmpty()) {
      return Optional.empty();
    }
    // The n-th number of the seed's sequence, reached in one move: going back needs no memory.
    SplittableRandom random = new SplittableRandom(seed + state.progress().steps() * GOLDEN_GAMMA);
    return Optional.of(Decision.run(runnable.get(random.nextInt(runnable.size()))));
  }
}
