package dev.raceway.ui.lessons;

import dev.raceway.lesson.LessonProgress;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** How far a lesson was gone through: an empty circle, a half one, a full one with a tick. */
final class ProgressMark extends Region {

  private static final PseudoClass BEGUN = PseudoClass.getPseudoClass("begun");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  ProgressMark() {
    getStyleClass().add("progress-mark");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  void show(LessonProgress progress) {
    pseudoClassStateChanged(DONE, progress.done());
    pseudoClassStateChanged(BEGUN, !progress.done() && progress.isBegun());
  }
}
