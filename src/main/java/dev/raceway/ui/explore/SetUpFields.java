package dev.raceway.ui.explore;

import dev.raceway.model.Program;
import dev.raceway.ui.control.SetUpRow;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.setup.SetUpControls;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The set-up that is explored, and what is said if it is not the Step screen's. */
final class SetUpFields extends VBox implements AutoCloseable {

  private static final double ROOM_BESIDE = 768;

  private final ExploredSetUp model;
  private final FlowPane fields = new FlowPane(8, 8);
  private final HBox action = new HBox();
  private final RunButton run;
  private final SetUpControls controls;
  private final Label note = new Label();
  private final Button takeStep = new Button(Texts.get("explore.take-step"));
  private final HBox differs = new HBox(8, note, takeStep);
  private final Subscription subscription;

  SetUpFields(ExploredSetUp model, RunButton run) {
    this.model = model;
    this.run = run;
    getStyleClass().addAll("card", "explore-bar");
    setMinHeight(USE_PREF_SIZE);
    controls = new SetUpControls(model, "explore.switch.help");
    makeNote();
    fields.setAlignment(Pos.CENTER_LEFT);
    fields.getChildren().addAll(controls.nodes());
    fields.getChildren().add(differs);
    action.setAlignment(Pos.CENTER_RIGHT);
    takeRun();
    getChildren().add(new SetUpRow(fields, action, 16, () -> ROOM_BESIDE, false));
    subscription =
        Subscription.combine(
            model.programProperty().subscribe(now -> show()),
            model.stepProgramProperty().subscribe(now -> show()),
            model.problemProperty().subscribe(now -> show()));
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }

  /** The main action stands at the right end of the bar. */
  void takeRun() {
    action.getChildren().setAll(run);
  }

  private void show() {
    Program program = model.programProperty().get();
    controls.show(program, program.lockOnAtStart());
    showNote(program);
  }

  private void showNote(Program program) {
    Program step = model.stepProgramProperty().get();
    boolean isOther = !program.equals(step);
    String problem = model.problemProperty().get().map(Message::text).orElse("");
    note.setText(
        !problem.isEmpty()
            ? problem
            : isOther ? Texts.get("explore.differs", ExploreText.setUp(step)) : "");
    Shown.when(takeStep, isOther);
    Shown.when(differs, isOther || !problem.isEmpty());
  }

  private void makeNote() {
    note.setId("explore-note");
    note.getStyleClass().add("field-label");
    note.setWrapText(true);
    takeStep.setId("take-step");
    KeyTips.set(takeStep, Texts.get("explore.take-step.help"));
    takeStep.setMinWidth(USE_PREF_SIZE);
    takeStep.setOnAction(event -> model.takeStep());
    differs.setAlignment(Pos.CENTER_LEFT);
  }
}
