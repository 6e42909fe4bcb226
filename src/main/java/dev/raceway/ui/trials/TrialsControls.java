package dev.raceway.ui.trials;

import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.control.NumberSpinner;
import dev.raceway.ui.control.Segments;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What the next run does, and the buttons that start and end one. */
final class TrialsControls extends VBox implements AutoCloseable {

  private final TrialsViewModel model;
  private final Label setup = new Label();
  private final Label complaint = new Label();
  private final Button run = new Button(Texts.get("trials.run"));
  private final Button cancel = new Button(Texts.get("trials.cancel"));

  private final Segments<Scope> scope =
      new Segments<>(Texts.get("trials.scope"), List.of(Scope.values()), Texts::of);
  private final NumberSpinner number;
  private final Subscription subscription;

  TrialsControls(TrialsViewModel model) {
    this.model = model;
    number =
        new NumberSpinner(
            Message.of("trials.number"),
            1,
            TrialsViewModel.MAX_TRIALS,
            model.trialsProperty().get(),
            wrong -> complaint.setText(wrong.text()));
    getStyleClass().add("trials-controls");
    setup.setId("trials-setup");
    setup.getStyleClass().add("soft");
    setup.setWrapText(true);
    complaint.setId("trials-complaint");
    complaint.setWrapText(true);
    complaint.managedProperty().bind(complaint.textProperty().isNotEmpty());
    getChildren().addAll(scope(), setup, number(), complaint, buttons());
    subscription =
        model
            .setupProperty()
            .subscribe(next -> setup.setText(TrialsText.setup(next)))
            .and(model.stateProperty().subscribe(state -> cancel.setDisable(!state.isRunning())));
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    scope.valueProperty().unbindBidirectional(model.scopeProperty());
    number.numberProperty().unbindBidirectional(model.trialsProperty());
  }

  private Segments<Scope> scope() {
    scope.setId("trials-scope");
    scope.valueProperty().bindBidirectional(model.scopeProperty());
    return scope;
  }

  private HBox number() {
    number.setId("trials-number");
    number.numberProperty().bindBidirectional(model.trialsProperty());
    number.numberProperty().subscribe(() -> complaint.setText(""));
    Label label = new Label(Texts.get("trials.number"));
    label.getStyleClass().add("field-label");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(number);
    HBox row = new HBox(8, label, number);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private HBox buttons() {
    run.setId("trials-run");
    run.getStyleClass().add("primary");
    KeyCap.on(run, Shortcut.TRIALS.cap());
    KeyTips.set(run, Texts.of(Shortcut.TRIALS), Shortcut.TRIALS);
    run.setMinWidth(USE_PREF_SIZE);
    run.setOnAction(event -> model.run());
    cancel.setId("trials-cancel");
    KeyTips.set(cancel, Texts.get("trials.cancel.help"));
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(event -> cancel());
    return new HBox(8, run, cancel);
  }

  private void cancel() {
    // The button will be of no use in a moment, and the keyboard should not be lost with it.
    run.requestFocus();
    model.cancel();
  }
}
