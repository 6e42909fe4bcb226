package dev.raceway.ui.step;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.session.Run;
import dev.raceway.session.gallery.ReadyMadeRun;
import dev.raceway.ui.control.Choice;
import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.control.NumberSpinner;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.step.gallery.GalleryButton;
import dev.raceway.ui.step.python.PythonButton;
import dev.raceway.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.ToggleSwitch;

/** The set-up of a run, the lock switch, and the schedule as text. */
final class SetUpBar extends FlowPane {

  private static final int MOST_SHOWN = 200;

  private final StepViewModel model;
  private final NumberSpinner threads;
  private final NumberSpinner increments;
  private final Choice<CounterKind> counter;
  private final Choice<LockMode> lock;
  private final ToggleSwitch lockSwitch = new ToggleSwitch();
  private final Label lockState = new Label();
  private final PythonButton python;
  private final TextField schedule = new TextField();
  private boolean showing;

  SetUpBar(StepViewModel model) {
    super(8, 8);
    this.model = model;
    getStyleClass().add("set-up");
    setAlignment(Pos.CENTER_LEFT);
    threads = number("threads", Texts.get("step.threads"), Program.MAX_THREADS);
    increments = number("increments", Texts.get("step.increments"), Program.MAX_INCREMENTS);
    counter = new Choice<>(Texts.get("step.counter"), CounterKind.allStepped(), Texts::of);
    counter.setId("counter");
    lock = new Choice<>(Texts.get("step.lock"), LockMode.allStepped(), Texts::of);
    lock.setId("lock");
    python = new PythonButton(this::setPython, model::setCounter);
    tellChanges();
    makeSwitch();
    makeSchedule();
    getChildren()
        .addAll(
            named("step.threads", threads),
            named("step.increments", increments),
            named("step.counter", counter),
            named("step.lock", lock),
            switchBox(),
            python,
            schedule,
            new GalleryButton(this::open, this::beginFirstSteps));
  }

  private void setPython(PythonRule rule) {
    model.setPython(rule);
    model.side().showPython(rule);
  }

  void show(Run run) {
    showing = true;
    Program program = run.program();
    threads.numberProperty().set(program.threads());
    increments.numberProperty().set(program.increments());
    counter.setValue(program.counter());
    lock.setValue(program.lock());
    python.show(program);
    boolean on = run.now().lockOn();
    lockSwitch.setSelected(on);
    lockSwitch.setDisable(program.lock() == LockMode.NONE);
    lockState.setText(Texts.get(on ? "step.switch.on" : "step.switch.off"));
    if (!schedule.isFocused()) {
      showSchedule(run);
    }
    showing = false;
  }

  /** A field cannot be read, nor laid out in time, with thousands of letters in it. */
  private void showSchedule(Run run) {
    boolean isShort = run.position() <= MOST_SHOWN;
    schedule.setText(isShort ? ScheduleText.format(run.past().schedule()) : "");
    schedule.setPromptText(Texts.get(isShort ? "step.schedule.prompt" : "step.schedule.long"));
  }

  private void tellChanges() {
    threads
        .numberProperty()
        .addListener((value, before, now) -> tell(() -> model.setThreads(now.intValue())));
    increments
        .numberProperty()
        .addListener((value, before, now) -> tell(() -> model.setIncrements(now.intValue())));
    counter.valueProperty().addListener((value, before, now) -> tell(() -> model.setCounter(now)));
    lock.valueProperty().addListener((value, before, now) -> tell(() -> model.setLock(now)));
  }

  private void tell(Runnable deed) {
    if (!showing) {
      deed.run();
    }
  }

  private void makeSwitch() {
    lockSwitch.setId("lock-switch");
    lockSwitch.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    lockSwitch.setAccessibleText(Texts.get("step.switch"));
    KeyTips.set(lockSwitch, Texts.get("step.switch.help"), Shortcut.LOCK);
    lockSwitch.selectedProperty().addListener((value, before, now) -> tell(model::throwSwitch));
    lockState.setId("lock-state");
    lockState.getStyleClass().add("lock-state");
  }

  private HBox switchBox() {
    HBox box = new HBox(6, lockSwitch, lockState, new KeyCap(Shortcut.LOCK.cap()));
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
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

  private NumberSpinner number(String id, String name, int most) {
    NumberSpinner spinner = new NumberSpinner(name, 1, most, 1, model::say);
    spinner.setId(id);
    return spinner;
  }

  private static HBox named(String key, Node control) {
    Label name = new Label(Texts.get(key));
    name.getStyleClass().add("soft");
    name.setLabelFor(control);
    HBox box = new HBox(6, name, control);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
