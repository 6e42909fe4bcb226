package dev.raceway.ui.explore;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.ui.control.Choice;
import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.control.NumberSpinner;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.step.python.PythonButton;
import dev.raceway.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.controlsfx.control.ToggleSwitch;

/** The set-up that is explored, and what is said if it is not the Step screen's. */
final class SetUpFields extends FlowPane implements AutoCloseable {

  private final ExploreViewModel model;
  private final NumberSpinner threads;
  private final NumberSpinner increments;
  private final Choice<CounterKind> counter;
  private final Choice<LockMode> lock;
  private final PythonButton python;
  private final ToggleSwitch lockSwitch = new ToggleSwitch();
  private final Label lockState = new Label();
  private final Label note = new Label();
  private final Button takeStep = new Button(Texts.get("explore.take-step"));
  private final HBox differs = new HBox(8, note, takeStep);
  private final Subscription subscription;
  private boolean showing;

  SetUpFields(ExploreViewModel model) {
    super(10, 8);
    this.model = model;
    getStyleClass().add("set-up");
    setAlignment(Pos.CENTER_LEFT);
    threads = number("threads", Texts.get("step.threads"), Program.MAX_THREADS);
    increments = number("increments", Texts.get("step.increments"), Program.MAX_INCREMENTS);
    counter = new Choice<>(Texts.get("step.counter"), CounterKind.allStepped(), Texts::of);
    counter.setId("counter");
    lock = new Choice<>(Texts.get("step.lock"), LockMode.allStepped(), Texts::of);
    lock.setId("lock");
    python = new PythonButton(model::setPython, model::setCounter);
    tellChanges();
    makeSwitch();
    makeNote();
    getChildren()
        .addAll(
            named("step.threads", threads),
            named("step.increments", increments),
            named("step.counter", counter),
            named("step.lock", lock),
            switchBox(),
            python,
            differs);
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

  private void show() {
    showing = true;
    Program program = model.programProperty().get();
    threads.numberProperty().set(program.threads());
    increments.numberProperty().set(program.increments());
    counter.setValue(program.counter());
    lock.setValue(program.lock());
    python.show(program);
    lockSwitch.setSelected(program.lockOnAtStart());
    lockSwitch.setDisable(program.lock() == LockMode.NONE);
    lockState.setText(Texts.get(program.lockOnAtStart() ? "step.switch.on" : "step.switch.off"));
    showNote(program);
    showing = false;
  }

  private void showNote(Program program) {
    Program step = model.stepProgramProperty().get();
    boolean isOther = !program.equals(step);
    String problem = model.problemProperty().get().orElse("");
    note.setText(
        !problem.isEmpty()
            ? problem
            : isOther ? Texts.get("explore.differs", ExploreText.setUp(step)) : "");
    takeStep.setVisible(isOther);
    takeStep.setManaged(isOther);
    differs.setVisible(isOther || !problem.isEmpty());
    differs.setManaged(differs.isVisible());
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
    KeyTips.set(lockSwitch, Texts.get("explore.switch.help"), Shortcut.LOCK);
    lockSwitch.selectedProperty().addListener((value, before, now) -> tell(model::throwSwitch));
    lockState.setId("lock-state");
    lockState.getStyleClass().add("lock-state");
  }

  private HBox switchBox() {
    HBox box = new HBox(6, lockSwitch, lockState, new KeyCap(Shortcut.LOCK.cap()));
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
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

  private NumberSpinner number(String id, String name, int most) {
    NumberSpinner spinner = new NumberSpinner(name, 1, most, 1, model::say);
    spinner.setId(id);
    return spinner;
  }

  private static HBox named(String key, Node control) {
    Label name = new Label(Texts.get(key));
    name.getStyleClass().add("soft");
    name.setLabelFor(control);
    HBox box = new HBox(8, name, control);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
