package dev.raceway.ui.trials.screen;

import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.screen.LabState.Phase;
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

  StatusRow(LabViewModel model, ExportButton export) {
    super(12);
    this.export = export;
    getStyleClass().add("lab-status");
    setAlignment(Pos.CENTER_LEFT);
    words.setId("lab-progress");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    bar.setId("lab-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setMinWidth(60);
    bar.setAccessibleText(Texts.get("lab.progress.name"));
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

  private void show(LabState state) {
    boolean isLive = state.isBusy() || state.isPaused();
    words.setText(LabText.progress(state));
    bar.setProgress(state.share());
    bar.setVisible(isLive);
    bar.setManaged(isLive);
    export.setDisable(state.done() == 0);
    boolean isNeeded = state.phase() != Phase.EMPTY && state.phase() != Phase.WARNED;
    setVisible(isNeeded);
    setManaged(isNeeded);
    showExport();
  }

  private void showExport() {
    export.setVisible(!presenting);
    export.setManaged(!presenting);
  }
}
