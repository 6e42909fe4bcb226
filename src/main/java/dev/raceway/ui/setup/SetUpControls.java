package dev.raceway.ui.setup;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.ui.control.ExplainedChoice;
import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.control.NumberSpinner;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.step.python.PythonButton;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.controlsfx.control.ToggleSwitch;

/** The controls of a set-up, to be put into a bar. */
public final class SetUpControls {

  /** The button belongs to the number before it. */
  private static final Insets CLOSE = new Insets(0, 0, 0, -4);

  private final SetupActions actions;
  private final NumberSpinner threads;
  private final NumberSpinner increments;
  private final Label incrementsName = new Label();
  private final WorkButton work;
  private final NumberSpinner permits;
  private final HBox permitsBox;
  private final ExplainedChoice<CounterKind> counter;
  private final ExplainedChoice<LockMode> lock;
  private final ToggleSwitch lockSwitch = new ToggleSwitch();
  private final Label lockState = new Label();
  private final PythonButton python;
  private Program shown = Program.plain(1, 1);
  private boolean showing;

  /**
   * Makes the controls.
   *
   * @param switchHelp key of the words that say what the lock switch does here
   */
  public SetUpControls(SetupActions actions, String switchHelp) {
    this.actions = actions;
    threads = number("threads", Message.of("step.threads"), Program.MAX_THREADS);
    increments = number("increments", Message.of("step.increments"), Program.MAX_INCREMENTS);
    work = new WorkButton(actions);
    HBox.setMargin(work, CLOSE);
    permits = number("permits", Message.of("step.permits"), Program.MAX_PERMITS);
    permitsBox = named("step.permits.times", permits);
    counter =
        new ExplainedChoice<>(
            Texts.get("step.counter"),
            List.of(CounterKind.values()),
            CounterKind::stepped,
            kind -> WorkWords.name(kind, shown),
            SetupLines::of);
    counter.setId("counter");
    lock =
        new ExplainedChoice<>(
            Texts.get("step.lock"),
            List.of(LockMode.values()),
            LockMode::stepped,
            Texts::of,
            SetupLines::of);
    lock.setId("lock");
    python = new PythonButton(actions::setPython, actions::setCounter);
    tellChanges();
    makeSwitch(Texts.get(switchHelp));
  }

  /** Returns them in order. */
  public List<Node> nodes() {
    return List.of(
        named("step.threads", threads),
        named(incrementsName, increments, work),
        named("step.counter", counter),
        named("step.lock", lock),
        permitsBox,
        switchBox(),
        python);
  }

  /**
   * Shows a set-up.
   *
   * @param on whether the lock switch is on now
   */
  public void show(Program program, boolean on) {
    showing = true;
    threads.numberProperty().set(program.threads());
    increments.numberProperty().set(program.increments());
    Shown.when(increments, program.hasSameWork());
    incrementsName.setText(Texts.get(WorkWords.updatesKey(WorkSetup.of(program))));
    work.show(WorkSetup.of(program));
    permits.numberProperty().set(program.permits());
    boolean hasPermits = program.lock().hasPermits();
    Shown.when(permitsBox, hasPermits);
    counter.setSnug(hasPermits);
    lock.setSnug(hasPermits);
    rename(program);
    counter.setValue(program.counter());
    lock.setValue(program.lock());
    python.show(program);
    lockSwitch.setSelected(on);
    lockSwitch.setDisable(program.lock() == LockMode.NONE);
    lockState.setText(Texts.get(on ? "step.switch.on" : "step.switch.off"));
    showing = false;
  }

  /** What is added is a part of one of the names. */
  private void rename(Program next) {
    boolean hasOtherNames =
        !WorkWords.amount(WorkSetup.of(next)).equals(WorkWords.amount(WorkSetup.of(shown)));
    shown = next;
    if (hasOtherNames) {
      counter.rename();
    }
  }

  private void tellChanges() {
    threads
        .numberProperty()
        .addListener((value, before, now) -> tell(() -> actions.setThreads(now.intValue())));
    increments
        .numberProperty()
        .addListener((value, before, now) -> tell(() -> actions.setIncrements(now.intValue())));
    permits
        .numberProperty()
        .addListener((value, before, now) -> tell(() -> actions.setPermits(now.intValue())));
    counter
        .valueProperty()
        .addListener((value, before, now) -> tell(() -> actions.setCounter(now)));
    lock.valueProperty().addListener((value, before, now) -> tell(() -> actions.setLock(now)));
    lockSwitch.selectedProperty().addListener((value, before, now) -> tell(actions::toggleLock));
  }

  private void tell(Runnable deed) {
    if (!showing) {
      deed.run();
    }
  }

  private void makeSwitch(String help) {
    lockSwitch.setId("lock-switch");
    lockSwitch.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    lockSwitch.setAccessibleText(Texts.get("step.switch"));
    KeyTips.set(lockSwitch, help, Shortcut.LOCK);
    lockState.setId("lock-state");
    lockState.getStyleClass().add("lock-state");
  }

  private HBox switchBox() {
    HBox box = new HBox(6, lockSwitch, lockState, new KeyCap(Shortcut.LOCK.cap()));
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private NumberSpinner number(String id, Message name, int most) {
    NumberSpinner spinner = new NumberSpinner(name, 1, most, 1, actions::say);
    spinner.setId(id);
    return spinner;
  }

  private static HBox named(String key, Node control) {
    return named(new Label(Texts.get(key)), control);
  }

  private static HBox named(Label name, Node control, Node... more) {
    name.getStyleClass().add("soft");
    name.setLabelFor(control);
    HBox box = new HBox(6, name, control);
    box.getChildren().addAll(more);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
