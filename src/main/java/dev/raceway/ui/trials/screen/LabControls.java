package dev.raceway.ui.trials.screen;

import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.screen.LabState.Phase;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Starts, pauses and ends trials, and says how far all of them have come. */
final class LabControls extends VBox implements AutoCloseable {

  private final LabViewModel model;
  private final Button run = new Button();
  private final Button pause = new Button();
  private final Button cancel = new Button(Texts.get("lab.cancel"));
  private final Label words = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final ExportButton export;
  private final Subscription subscription;

  LabControls(LabViewModel model, ExportButton export) {
    super(8);
    this.model = model;
    this.export = export;
    getStyleClass().addAll("card", "lab-controls");
    make(run, "lab-run", model::run);
    run.getStyleClass().add("primary");
    KeyCap.on(run, Shortcut.TRIALS.cap());
    KeyTips.set(run, Texts.get("lab.run.help"), Shortcut.TRIALS);
    make(pause, "lab-pause", model::togglePause);
    KeyCap.on(pause, Shortcut.PLAY.cap());
    KeyTips.set(pause, Texts.get("lab.pause.help"), Shortcut.PLAY);
    make(cancel, "lab-cancel", model::cancel);
    KeyTips.set(cancel, Texts.get("lab.cancel.help"), Shortcut.LEAVE);
    words.setId("lab-progress");
    words.setWrapText(true);
    bar.setId("lab-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(Texts.get("lab.progress.name"));
    FlowPane buttons = new FlowPane(8, 8, run, pause, cancel, export);
    buttons.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(buttons, Priority.ALWAYS);
    getChildren().addAll(buttons, words, bar);
    subscription =
        model
            .stateProperty()
            .subscribe(this::show)
            .and(model.picksProperty().subscribe(picks -> show(model.stateProperty().get())));
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }

  private static void make(Button button, String id, Runnable deed) {
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> deed.run());
  }

  private void show(LabState state) {
    boolean isLive = state.isBusy() || state.isPaused();
    run.setText(Texts.get(state.phase() == Phase.EMPTY ? "lab.run" : "lab.run-again"));
    run.setDisable(state.isBusy() || model.picksProperty().get().isEmpty());
    boolean goesOn = state.isPaused() || state.phase() == Phase.CANCELLED;
    pause.setText(Texts.get(goesOn ? "lab.go-on" : "lab.pause"));
    pause.setDisable(!state.isBusy() && !goesOn);
    cancel.setDisable(!isLive);
    export.setDisable(state.done() == 0);
    words.setText(LabText.progress(state));
    bar.setProgress(state.share());
    show(words, !words.getText().isEmpty());
    show(bar, isLive);
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
