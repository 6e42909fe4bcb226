package dev.raceway.work;

import java.util.Optional;

/**
 * Room for one job at a time: a job that starts cancels the one that is under way. Two measurements
 * at once would take the processors from each other. For the thread that owns the jobs alone.
 */
public final class Slot {

  private Optional<Job<?, ?>> occupant = Optional.empty();

  /** Makes room for a job. */
  void take(Job<?, ?> job) {
    occupant.filter(other -> other != job).ifPresent(Job::cancel);
    occupant = Optional.of(job);
  }
}
