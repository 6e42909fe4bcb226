package dev.raceway.ui.explore;

import dev.raceway.trial.TrialProgress;
import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.explore.Comparison.Seen;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
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

  private static final int MILLION = 1_000_000;

  private final ExploreViewModel model;
  private final Label why = new Label();
  private final Button run = new Button();
  private final Button cancel = new Button(Texts.get("explore.cancel"));
  private final ProgressBar bar = new ProgressBar(0);
  private final Label progress = new Label();

  MachineCard(ExploreViewModel model) {
    this.model = model;
    getStyleClass().addAll("card", "explore-card");
    Label title = new Label(Texts.get("explore.machine.title"));
    title.getStyleClass().add("overline");
    why.setId("machine-why");
    why.getStyleClass().add("explore-words");
    why.setWrapText(true);
    why.setMinHeight(USE_PREF_SIZE);
    makeButtons();
    progress.setId("machine-progress");
    progress.getStyleClass().add("field-label");
    bar.setId("machine-bar");
    bar.setPrefWidth(140);
    FlowPane row = new FlowPane(12, 8, run, bar, progress, cancel);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(title, why, row);
  }

  private void makeButtons() {
    run.setId("machine-run");
    KeyCap.on(run, Shortcut.TRIALS.cap());
    KeyTips.set(run, Texts.get("explore.machine.run.help"), Shortcut.TRIALS);
    run.setMinWidth(USE_PREF_SIZE);
    run.setOnAction(event -> model.runTrials());
    cancel.setId("machine-cancel");
    KeyTips.set(cancel, Texts.get("explore.machine.cancel.help"));
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(event -> model.cancelTrials());
  }

  void show() {
    Seen seen = model.seenProperty().get();
    run.setText(
        seen.trials() == MILLION
            ? Texts.get("explore.machine.run-million")
            : Texts.get("explore.machine.run", seen.trials()));
    run.setDisable(seen.running());
    why.setText(
        ExploreText.machine(model.programProperty().get(), model.countProperty().get(), seen));
    progress.setText(ExploreText.trials(seen));
    long done = seen.found().map(TrialProgress::trialsDone).orElse(0L);
    bar.setProgress((double) done / seen.trials());
    show(bar, seen.running());
    show(cancel, seen.running());
    show(progress, !progress.getText().isEmpty());
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
