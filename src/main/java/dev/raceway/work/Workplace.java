package dev.raceway.work;

import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Where jobs are done and where they are heard of.
 *
 * @param background does the work; it may make one job wait for another
 * @param home runs what it is given on the thread that owns the jobs, in order, soon
 * @param slot held by whichever of its jobs is under way, if they must run alone
 */
public record Workplace(Executor background, Executor home, Optional<Slot> slot) {

  /** Makes a place where each job is on its own. */
  public static Workplace of(Executor background, Executor home) {
    return new Workplace(background, home, Optional.empty());
  }

  /** Returns the same place for jobs that hold a slot while they are under way. */
  public Workplace in(Slot shared) {
    return new Workplace(background, home, Optional.of(shared));
  }
}
