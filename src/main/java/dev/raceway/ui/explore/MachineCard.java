package dev.raceway.ui.explore;

import dev.raceway.trial.result.TrialProgress;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.explore.Comparison.Seen;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The same set-up on real threads, and why they do not find what the schedules would have. */
final class MachineCard extends VBox {

  private final ExploreViewModel model;
  private final Label why = new Label();
  private final RunButton run;
  private final FlowPane row;
  private final Button cancel = new Button(Texts.get("explore.cancel"));
  private final ProgressBar bar = new ProgressBar(0);
  private final Label progress = new Label();

  MachineCard(ExploreViewModel model, RunButton run) {
    this.model = model;
    this.run = run;
    getStyleClass().addAll("card", "explore-card");
    Label title = new Label(Texts.get("explore.machine.title"));
    title.getStyleClass().add("overline");
    why.setId("machine-why");
    why.getStyleClass().add("explore-words");
    why.setWrapText(true);
    why.setMinHeight(USE_PREF_SIZE);
    makeCancel();
    progress.setId("machine-progress");
    progress.getStyleClass().add("field-label");
    bar.setId("machine-bar");
    bar.setPrefWidth(140);
    row = new FlowPane(12, 8, bar, progress, cancel);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(title, why, row);
  }

  private void makeCancel() {
    cancel.setId("machine-cancel");
    KeyTips.set(cancel, Texts.get("explore.machine.cancel.help"));
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(event -> model.cancelTrials());
  }

  void show() {
    Seen seen = model.seenProperty().get();
    run.show(seen);
    why.setText(
        ExploreText.machine(model.programProperty().get(), model.countProperty().get(), seen));
    progress.setText(ExploreText.trials(seen));
    long done = seen.found().map(TrialProgress::trialsDone).orElse(0L);
    bar.setProgress((double) done / seen.trials());
    Shown.when(bar, seen.running());
    Shown.when(cancel, seen.running());
    Shown.when(progress, !progress.getText().isEmpty());
    showRow();
  }

  private void showRow() {
    Shown.when(row, row.getChildren().stream().anyMatch(Node::isManaged));
  }

  /** While the bar is folded away, what starts the trials stands here. */
  void takeRun() {
    if (!row.getChildren().contains(run)) {
      row.getChildren().add(0, run);
    }
    showRow();
  }
}
