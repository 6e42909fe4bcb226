package dev.raceway.ui.step;

import dev.raceway.schedule.ScheduleText;
import dev.raceway.session.Run;
import dev.raceway.session.gallery.ReadyMadeRun;
import dev.raceway.ui.setup.SetUpControls;
import dev.raceway.ui.step.gallery.GalleryButton;
import dev.raceway.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** The set-up of a run, the lock switch, and the schedule as text. */
final class SetUpBar extends FlowPane {

  private static final int MOST_SHOWN = 200;

  private final StepViewModel model;
  private final SetUpControls controls;
  private final TextField schedule = new TextField();

  SetUpBar(StepViewModel model) {
    super(8, 8);
    this.model = model;
    controls = new SetUpControls(model, "step.switch.help");
    getStyleClass().add("set-up");
    setAlignment(Pos.CENTER_LEFT);
    makeSchedule();
    getChildren().addAll(controls.nodes());
    getChildren().addAll(schedule, new GalleryButton(this::open, this::beginFirstSteps));
  }

  void show(Run run) {
    controls.show(run.program(), run.now().lockOn());
    if (!schedule.isFocused()) {
      showSchedule(run);
    }
  }

  /** A field cannot be read, nor laid out in time, with thousands of letters in it. */
  private void showSchedule(Run run) {
    boolean isShort = run.position() <= MOST_SHOWN;
    schedule.setText(isShort ? ScheduleText.format(run.past().schedule()) : "");
    schedule.setPromptText(Texts.get(isShort ? "step.schedule.prompt" : "step.schedule.long"));
  }

  private void makeSchedule() {
    schedule.setId("schedule");
    schedule.getStyleClass().add("schedule");
    schedule.setAccessibleText(Texts.get("step.schedule.help"));
    schedule.setTooltip(new Tooltip(Texts.get("step.schedule.help")));
    schedule.setPrefColumnCount(8);
    schedule.setOnAction(event -> load());
    schedule
        .focusedProperty()
        .addListener(
            (value, before, focused) -> {
              if (!focused) {
                show(model.run());
              }
            });
  }

  /** What cannot be loaded stays in the field, to be put right. */
  private void load() {
    if (model.load(schedule.getText())) {
      getScene().lookup("#board").requestFocus();
    }
  }

  private void open(ReadyMadeRun run) {
    model.open(run);
    getScene().lookup("#board").requestFocus();
  }

  private void beginFirstSteps() {
    model.beginFirstSteps();
    getScene().lookup("#board").requestFocus();
  }
}
