package dev.raceway.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A request to end work early. Any thread may make it at any moment, and once is enough for all the
 * work that it was given to. What the work has found by then is kept.
 */
public final class Cancellation implements CancelToken {

  private volatile boolean cancelled;
  private final List<Runnable> actions = new CopyOnWriteArrayList<>();

  /** Requests the end. Returns at once; the work returns to its caller soon after. */
  public void cancel() {
    cancelled = true;
    actions.forEach(Runnable::run);
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  /**
   * Runs an action when the end is requested, at once if it has been: how a thread that parks or
   * blocks is woken. The action runs at most once, on the thread that cancels, and must be short.
   *
   * @return takes the action back when it is closed
   */
  public Registration onCancel(Runnable action) {
    AtomicBoolean open = new AtomicBoolean(true);
    Runnable once =
        () -> {
          if (open.compareAndSet(true, false)) {
            action.run();
          }
        };
    actions.add(once);
    if (cancelled) {
      // A cancel between the test and the entry would else be missed.
      once.run();
    }
    return () -> {
      open.set(false);
      actions.remove(once);
    };
  }

  /** An action that waits for a cancellation until it is closed. */
  @FunctionalInterface
  public interface Registration extends AutoCloseable {

    @Override
    void close();
  }
}
