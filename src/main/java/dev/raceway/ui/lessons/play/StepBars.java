package dev.raceway.ui.lessons.play;

import dev.raceway.ui.lessons.play.LessonState.Phase;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A short bar for each step of a lesson: those gone through, the one at hand, those to come. */
final class StepBars extends HBox {

  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final double WIDEST = 26;

  StepBars() {
    super(4);
    getStyleClass().add("step-bars");
  }

  void show(int number, int steps, Phase phase) {
    if (getChildren().size() != steps) {
      getChildren().clear();
      for (int i = 0; i < steps; i++) {
        Region bar = new Region();
        bar.getStyleClass().add("step-bar");
        bar.setPrefWidth(WIDEST);
        bar.setMaxWidth(WIDEST);
        HBox.setHgrow(bar, Priority.SOMETIMES);
        getChildren().add(bar);
      }
    }
    for (int i = 0; i < steps; i++) {
      boolean isNow = i + 1 == number && phase != Phase.ENDED;
      getChildren().get(i).pseudoClassStateChanged(NOW, isNow);
      getChildren().get(i).pseudoClassStateChanged(DONE, !isNow && i < number);
    }
  }
}
