package dev.raceway.trial.run;

import dev.raceway.engine.Threads;
import java.util.function.Consumer;

/** One thread of one trial, made for it and gone with it. */
final class NaiveThread {

  private final Thread thread;

  // Written by the thread, read when it has been joined.
  private boolean finished;
  private long begun;
  private long ended;

  NaiveThread(int index, Work work, Consumer<Throwable> failed) {
    thread =
        new Thread(
            () -> {
              try {
                begun = System.nanoTime();
                finished = work.run(index, 0);
                ended = System.nanoTime();
              } catch (Throwable e) {
                failed.accept(e);
              }
            },
            TrialThreadName.of(index));
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /**
   * Waits for the thread's end, if it was started.
   *
   * @param stop set when the caller is interrupted, so that the wait is short
   * @return whether he was
   */
  boolean awaitEnd(StopSignal stop) {
    return Threads.awaitEnd(thread, stop::set);
  }

  boolean hasFinished() {
    return finished;
  }

  long begun() {
    return begun;
  }

  long ended() {
    return ended;
  }
}
