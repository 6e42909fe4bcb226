package dev.raceway.benchmark;

import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.schedule.RandomChoice;
import dev.raceway.schedule.Trace;
import java.util.List;

/**
 * A program that is stepped by a random schedule, the same each time.
 *
 * @param program long enough for any number of steps that is asked for here
 */
record RandomRun(Program program) {

  static RandomRun of(int threads, String lock) {
    LockMode mode = LockMode.named(lock).orElseThrow();
    return new RandomRun(
        Program.plain(threads, Program.MAX_INCREMENTS).withLock(mode, mode != LockMode.NONE));
  }

  List<Decision> decisions(int steps) {
    List<Decision> decisions = Trace.of(program).followed(new RandomChoice(1), steps).decisions();
    if (decisions.size() != steps) {
      throw new IllegalStateException("it ends after " + decisions.size() + " steps");
    }
    return decisions;
  }
}
