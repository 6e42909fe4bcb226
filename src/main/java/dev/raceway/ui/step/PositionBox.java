package dev.raceway.ui.step;

import dev.raceway.session.Run;
import dev.raceway.ui.step.scrub.RunExtent;
import dev.raceway.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/**
 * At which step a run stands. It is as wide as it will ever be, so that nothing beside it moves.
 */
final class PositionBox extends StackPane {

  private static final int FOUR_FIGURES = 1_000;

  private final Label position = label();
  private final Label widest = label();

  PositionBox() {
    position.setId("position");
    widest.setVisible(false);
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(widest, position);
  }

  void show(Run run) {
    position.setText(position(run, run.now().progress().steps()));
    widest.setText(position(run, RunExtent.isKnown(run) ? RunExtent.steps(run) : FOUR_FIGURES));
  }

  private static String position(Run run, int now) {
    return RunExtent.isKnown(run)
        ? Texts.get("step.position-of", now, RunExtent.steps(run))
        : Texts.get("step.position", now);
  }

  private static Label label() {
    Label label = new Label();
    label.getStyleClass().add("position");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
