package dev.raceway.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Where the window's work is done: the JavaFX thread never blocks, waits or computes. */
final class Background implements AutoCloseable {

  private static final long IDLE_SECONDS = 10;

  private final List<ExecutorService> services = new ArrayList<>();

  /**
   * Returns a new executor of one named thread, which takes its tasks in order. What is under way
   * does not keep a closed window's process alive.
   */
  Executor inOrder(String name) {
    return executor(name, true, Thread.NORM_PRIORITY);
  }

  /** Returns such an executor for what may wait for everything else; a hint to the system. */
  Executor quietly(String name) {
    return executor(name, true, Thread.MIN_PRIORITY);
  }

  /** Returns such an executor for what has to be done even if the window is closed meanwhile. */
  Executor toTheEnd(String name) {
    return executor(name, false, Thread.NORM_PRIORITY);
  }

  @SuppressWarnings(
      "ThreadPriorityCheck") // Nothing relies on it; where it works, steps come first.
  private Executor executor(String name, boolean daemon, int priority) {
    ThreadPoolExecutor service =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(daemon);
              thread.setPriority(priority);
              return thread;
            });
    // A thread with nothing to do ends, so that none is left over whatever becomes of the window.
    service.allowCoreThreadTimeOut(true);
    services.add(service);
    return service;
  }

  /** Tells whether everything that was given has been done since it was closed. */
  boolean hasEnded() {
    return services.stream().allMatch(ExecutorService::isTerminated);
  }

  /** Lets the tasks that were given end, and takes no more. */
  @Override
  public void close() {
    services.forEach(ExecutorService::shutdown);
  }
}
