package dev.raceway.ui.trials.screen;

import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.run.TrialsScreenState;
import dev.raceway.ui.trials.run.TrialsScreenState.Phase;
import dev.raceway.ui.trials.run.TrialsScreenViewModel;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** Starts, pauses and ends trials. */
final class TrialsScreenControls extends HBox implements AutoCloseable {

  private final TrialsScreenViewModel model;
  private final Button run = new Button();
  private final Button pause = new Button();
  private final Button cancel = new Button(Texts.get("trials.screen.cancel"));
  private final Subscription subscription;

  TrialsScreenControls(TrialsScreenViewModel model) {
    super(8);
    this.model = model;
    getStyleClass().add("trials-screen-controls");
    setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(USE_PREF_SIZE);
    make(run, "trials-screen-run", model::run);
    run.getStyleClass().add("primary");
    KeyCap.on(run, Shortcut.TRIALS.cap());
    KeyTips.set(run, Texts.get("trials.screen.run.help"), Shortcut.TRIALS);
    make(pause, "trials-screen-pause", model::togglePause);
    KeyTips.set(pause, Texts.get("trials.screen.pause.help"), Shortcut.PLAY);
    make(cancel, "trials-screen-cancel", model::cancel);
    KeyTips.set(cancel, Texts.get("trials.screen.cancel.help"), Shortcut.LEAVE);
    getChildren().addAll(pause, cancel, run);
    subscription =
        model
            .stateProperty()
            .subscribe(this::show)
            .and(
                model
                    .contendersProperty()
                    .subscribe(contenders -> show(model.stateProperty().get())));
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }

  /** Returns the width of its widest buttons, so that what stands beside them need not move. */
  double widest() {
    return Math.max(run.prefWidth(-1), pause.prefWidth(-1) + getSpacing() + cancel.prefWidth(-1));
  }

  private static void make(Button button, String id, Runnable action) {
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
  }

  /** While trials run, the buttons that end them stand where the one stood that began them. */
  private void show(TrialsScreenState state) {
    boolean isLive = state.isBusy() || state.isPaused();
    boolean goesOn = state.isPaused() || state.phase() == Phase.CANCELLED;
    run.setText(
        Texts.get(state.phase() == Phase.EMPTY ? "trials.screen.run" : "trials.screen.run-again"));
    run.setDisable(model.contendersProperty().get().isEmpty());
    pause.setText(Texts.get(goesOn ? "trials.screen.go-on" : "trials.screen.pause"));
    Shown.when(run, !isLive);
    Shown.when(pause, state.isBusy() || goesOn);
    Shown.when(cancel, isLive);
  }
}
