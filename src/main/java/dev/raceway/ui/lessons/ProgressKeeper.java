package dev.raceway.ui.lessons;

import dev.raceway.lesson.LearnerProgress;
import dev.raceway.session.file.SaveException;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Writes progress away from the JavaFX thread. Of many that come while one is written, only the
 * last is.
 */
final class ProgressKeeper {

  private final LessonStore store;
  private final Executor background;
  private final Runnable onFailure;
  private final AtomicReference<LearnerProgress> next = new AtomicReference<>();

  /**
   * Makes one.
   *
   * @param background takes tasks in order, and ends none before it is done
   * @param onFailure told on that executor's thread, each time that progress cannot be kept
   */
  ProgressKeeper(LessonStore store, Executor background, Runnable onFailure) {
    this.store = store;
    this.background = background;
    this.onFailure = onFailure;
  }

  /** Keeps progress, soon. */
  void keep(LearnerProgress progress) {
    if (next.getAndSet(progress) == null) {
      background.execute(this::write);
    }
  }

  private void write() {
    try {
      store.keep(next.getAndSet(null));
    } catch (IOException | SaveException e) {
      onFailure.run();
    }
  }
}
