package dev.raceway.engine;

/** What every room that starts threads of its own has to do with them. */
public final class Threads {

  private Threads() {}

  /** Waits for a thread's end, even if the caller is interrupted meanwhile. */
  public static void awaitEnd(Thread thread) {
    if (awaitEnd(thread, () -> {})) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Waits for a thread's end likewise.
   *
   * @param onInterrupt done when the caller is interrupted
   * @return whether the caller was interrupted
   */
  public static boolean awaitEnd(Thread thread, Runnable onInterrupt) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
        onInterrupt.run();
      }
    }
    return interrupted;
  }
}
