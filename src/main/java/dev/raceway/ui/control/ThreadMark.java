package dev.raceway.ui.control;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ThreadStyle;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** The shape of a thread in its colour. */
public final class ThreadMark extends Region {

  /**
   * Draws a thread's mark.
   *
   * @param size edge of the square that it fills, in pixels
   */
  public ThreadMark(ThreadId thread, double size) {
    getStyleClass().add("thread-mark");
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    show(thread);
  }

  /** Becomes another thread's mark. */
  public void show(ThreadId thread) {
    ThreadStyle.set(this, thread);
    setAccessibleText(Texts.get("common.thread", thread));
  }
}
