package dev.raceway.engine;

import java.util.List;

/** The stepped threads that are alive in this process. */
final class RaceThreads {

  private RaceThreads() {}

  static List<Thread> alive() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("raceway-[A-H]"))
        .toList();
  }
}
