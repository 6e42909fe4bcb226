package dev.raceway.engine;

/** What every room that starts threads of its own has to do with them. */
public final class Threads {

  private Threads() {}

  /** Waits for a thread's end, even if the caller is interrupted meanwhile. */
  public static void awaitEnd(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
