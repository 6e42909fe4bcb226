package dev.raceway.trial;

import java.util.List;

/** The threads of trials that are alive in this process. */
public final class TrialThreads {

  private TrialThreads() {}

  public static List<Thread> alive() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("raceway-trial-[A-H]"))
        .toList();
  }
}
