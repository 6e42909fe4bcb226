package dev.raceway.gil;

import java.util.List;

/** The threads of measurements that are alive in this process. */
public final class GilThreads {

  private GilThreads() {}

  public static List<Thread> alive() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("raceway-gil-"))
        .toList();
  }
}
