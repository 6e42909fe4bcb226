package dev.raceway.ui.trials.run;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Trials that are worth seeing, with one click; their names and what to see are in the bundles. */
public enum Preset {
  /** The race that everybody has heard of. */
  CLASSIC(5, 100_000, 1_000, List.of(Contender.PLAIN)),
  /** The same with and without the lock. */
  WITH_LOCK(5, 100_000, 100, List.of(Contender.PLAIN, Contender.of(LockMode.MUTEX))),
  /** What works beside what only looks like it. */
  FIXES(2, 50_000, 100, FixStrip.CONTENDERS),
  /** Two increments hardly ever meet, and meet all the same. */
  RARE(2, 1, 1_000_000, List.of(Contender.PLAIN)),
  /** The loop that the compiler collapses. */
  NAIVE(5, 100_000, 1_000, List.of(Contender.PLAIN, Contender.of(CounterKind.NAIVE))),
  /** Threads that have to take turns. */
  CROWD(8, 100_000, 100, List.of(Contender.PLAIN, Contender.of(LockMode.MUTEX)));

  private final int threads;
  private final int increments;
  private final int trials;

  @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
  private final List<Contender> contenders;

  Preset(int threads, int increments, int trials, List<Contender> contenders) {
    this.threads = threads;
    this.increments = increments;
    this.trials = trials;
    this.contenders = contenders;
  }

  /** Returns the number of threads; a crowd has more than the machine has processors, if it can. */
  int threads() {
    return threads;
  }

  int increments() {
    return increments;
  }

  int trials() {
    return trials;
  }

  Set<Contender> contenders() {
    return new TreeSet<>(contenders);
  }
}
