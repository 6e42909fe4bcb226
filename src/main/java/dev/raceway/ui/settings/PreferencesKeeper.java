package dev.raceway.ui.settings;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Writes preferences one after the other, away from the JavaFX thread. Of many that come while one
 * is written, only the last is.
 */
public final class PreferencesKeeper {

  private final PreferencesFile file;
  private final Executor background;
  private final Consumer<IOException> onFailure;
  private final AtomicReference<Preferences> next = new AtomicReference<>();

  /**
   * Makes one.
   *
   * @param background takes tasks in order, and ends none before it is done
   * @param onFailure told on that executor's thread, each time that they cannot be kept
   */
  public PreferencesKeeper(
      PreferencesFile file, Executor background, Consumer<IOException> onFailure) {
    this.file = file;
    this.background = background;
    this.onFailure = onFailure;
  }

  /** Keeps preferences, soon. */
  public void keep(Preferences preferences) {
    if (next.getAndSet(preferences) == null) {
      background.execute(this::write);
    }
  }

  private void write() {
    try {
      file.write(next.getAndSet(null));
    } catch (IOException e) {
      onFailure.accept(e);
    }
  }
}
