package dev.raceway.session.file;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Saves what changes often, away from the JavaFX thread. Of many values that come while one is
 * saved, only the last is.
 */
public final class LatestSaving<T> {

  /** How a value is saved. */
  public interface Saving<T> {

    /**
     * Saves a value.
     *
     * @throws SaveException if it was not saved
     * @throws IOException if there can be no folder for it
     */
    void save(T value) throws IOException;
  }

  private final Saving<T> saving;
  private final Executor background;
  private final Runnable onFailure;
  private final AtomicReference<T> next = new AtomicReference<>();

  /**
   * Makes one.
   *
   * @param background takes tasks in order, and ends none before it is done
   * @param onFailure told on that executor's thread, each time that a value is not saved
   */
  public LatestSaving(Saving<T> saving, Executor background, Runnable onFailure) {
    this.saving = saving;
    this.background = background;
    this.onFailure = onFailure;
  }

  /** Saves a value, soon. */
  public void keep(T value) {
    if (next.getAndSet(value) == null) {
      background.execute(this::write);
    }
  }

  private void write() {
    try {
      saving.save(next.getAndSet(null));
    } catch (IOException | SaveException e) {
      onFailure.run();
    }
  }
}
