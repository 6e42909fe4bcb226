package dev.raceway.ui.trials;

import dev.raceway.trial.result.TrialSetup;
import dev.raceway.ui.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Trials on free real threads, as a panel beside the board. */
public final class TrialsPanel extends VBox implements AutoCloseable {

  private static final double LEAST_RESULTS = 120;

  private final TrialsViewModel model;
  private final ProgressBar bar = new ProgressBar(0);
  private final Label progress = new Label();
  private final TrialsResults results = new TrialsResults();
  private final TrialsControls controls;
  private final Subscription subscription;

  /** Makes the panel of a model. */
  public TrialsPanel(TrialsViewModel model) {
    setId("trials");
    this.model = model;
    getStyleClass().addAll("card", "trials");
    Label title = new Label(Texts.get("trials.title"));
    title.getStyleClass().add("panel-title");
    ScrollPane scroll = new ScrollPane(results);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(LEAST_RESULTS);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    controls = new TrialsControls(model);
    controls.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(title, controls, progress(), scroll);
    subscription =
        model
            .stateProperty()
            .subscribe(this::show)
            .and(
                model
                    .setupProperty()
                    .subscribe(setup -> showProgress(model.stateProperty().get(), setup)));
  }

  /** Lets go of the model; a run under way goes on. */
  @Override
  public void close() {
    subscription.unsubscribe();
    controls.close();
  }

  private VBox progress() {
    bar.setId("trials-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    progress.setId("trials-progress");
    progress.getStyleClass().add("field-label");
    VBox box = new VBox(bar, progress);
    box.getStyleClass().add("trials-progress");
    box.setMinHeight(USE_PREF_SIZE);
    return box;
  }

  private void show(TrialsState state) {
    showProgress(state, model.setupProperty().get());
    results.show(state);
  }

  /**
   * Right below a set-up stands how far its own trials are; those of another stand further down.
   */
  private void showProgress(TrialsState state, TrialSetup chosen) {
    boolean isOfChosen = state.isRunning() || state.setup().equals(chosen);
    bar.setProgress(isOfChosen ? state.share() : 0);
    progress.setText(isOfChosen && state.trials() > 0 ? TrialsText.progress(state) : "");
  }
}
