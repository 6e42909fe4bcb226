package dev.raceway.model;

import java.util.List;

/** Something whose threads have work each: what a program and a set-up of trials are both asked. */
public interface WorkByThread {

  /** Returns the work of each thread, A first; never empty. */
  List<ThreadWork> work();

  /** Returns the count before the first update. */
  long start();

  /** Returns the number of threads. */
  default int threads() {
    return work().size();
  }

  /** Returns the increments of each thread; where they differ, the most that a thread does. */
  default int increments() {
    return work().stream().mapToInt(ThreadWork::updates).max().orElseThrow();
  }

  /** Returns the amount of every increment; where they differ, that of thread A. */
  default long amount() {
    return work().get(0).amount();
  }

  /** Returns the count that all updates of all threads should give. */
  default long expected() {
    return start() + work().stream().mapToLong(ThreadWork::sum).sum();
  }

  /** Returns whether all threads do the same number of updates. */
  default boolean hasSameUpdates() {
    return work().stream().allMatch(each -> each.updates() == increments());
  }

  /** Returns whether all updates have the same amount, so that a count tells how many were lost. */
  default boolean hasSameAmount() {
    return work().stream().allMatch(each -> each.amount() == amount());
  }
}
