package dev.raceway.ui.trials.screen;

import dev.raceway.ui.control.Shown;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.run.TrialsScreenState;
import dev.raceway.ui.trials.run.TrialsScreenState.Phase;
import dev.raceway.ui.trials.run.TrialsScreenText;
import dev.raceway.ui.trials.run.TrialsScreenViewModel;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

/** How far all trials have come, and the way out for what they found. */
final class StatusRow extends HBox implements AutoCloseable {

  private final Label words = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final ExportButton export;
  private final Subscription subscription;
  private boolean presenting;

  StatusRow(TrialsScreenViewModel model, ExportButton export) {
    super(12);
    this.export = export;
    getStyleClass().add("trials-screen-status");
    setAlignment(Pos.CENTER_LEFT);
    words.setId("trials-screen-progress");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    bar.setId("trials-screen-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setMinWidth(60);
    bar.setAccessibleText(Texts.get("trials.screen.progress.name"));
    HBox.setHgrow(bar, Priority.ALWAYS);
    HBox.setHgrow(words, Priority.SOMETIMES);
    words.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(words, bar, export);
    subscription = model.stateProperty().subscribe(this::show);
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }

  void setPresenting(boolean isOn) {
    presenting = isOn;
    showExport();
  }

  private void show(TrialsScreenState state) {
    boolean isLive = state.isBusy() || state.isPaused();
    words.setText(TrialsScreenText.progress(state));
    bar.setProgress(state.share());
    Shown.when(bar, isLive);
    export.setDisable(state.done() == 0);
    boolean isNeeded = state.phase() != Phase.EMPTY && state.phase() != Phase.WARNED;
    Shown.when(this, isNeeded);
    showExport();
  }

  private void showExport() {
    Shown.when(export, !presenting);
  }
}
