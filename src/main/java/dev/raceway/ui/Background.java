package dev.raceway.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Where the window's work is done: the JavaFX thread never blocks, waits or computes. */
final class Background implements AutoCloseable {

  private final List<ExecutorService> services = new ArrayList<>();

  /** Returns a new executor of one named thread, which takes its tasks in order. */
  Executor inOrder(String name) {
    ExecutorService service =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, name);
              // Nothing that is under way keeps a closed window's process alive.
              thread.setDaemon(true);
              return thread;
            });
    services.add(service);
    return service;
  }

  /** Lets the tasks that were given end, and takes no more. */
  @Override
  public void close() {
    services.forEach(ExecutorService::shutdown);
  }
}
