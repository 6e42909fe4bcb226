package dev.raceway.ui.gil;

import dev.raceway.gil.result.GilSetup;
import dev.raceway.gil.result.Task;
import dev.raceway.model.Program;
import dev.raceway.ui.control.Choice;
import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.control.NumberSpinner;
import dev.raceway.ui.control.Segments;
import dev.raceway.ui.control.SetUpRow;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What is measured next, and what starts and ends it. */
final class GilSetUpBar extends VBox implements AutoCloseable {

  private static final List<Long> INTERVALS =
      List.of(100L, 500L, 1_000L, 5_000L, 20_000L, 100_000L);

  private static final double ROOM_BESIDE = 768;

  private final GilViewModel model;
  private final Segments<Task> task =
      new Segments<>(Texts.get("gil.task"), List.of(Task.values()), Texts::of);
  private final NumberSpinner threads;
  private final Choice<Long> interval =
      new Choice<>(Texts.get("gil.switch-interval"), INTERVALS, GilWords::interval);
  private final Button measure = new Button();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label note = new Label();
  private final FlowPane fields;
  private final HBox controls;
  private final Subscription subscription;
  private GilState.Phase offered;

  GilSetUpBar(GilViewModel model) {
    super(8);
    this.model = model;
    getStyleClass().addAll("card", "gil-set-up");
    setMinHeight(USE_PREF_SIZE);
    threads =
        new NumberSpinner(
            Message.of("gil.threads"), 1, Program.MAX_THREADS, model.setup().threads(), model::say);
    threads.setId("gil-threads");
    task.setId("gil-task");
    interval.setId("gil-interval");
    makeMeasure();
    note.setId("gil-note");
    note.getStyleClass().add("field-label");
    note.setWrapText(true);
    fields = fields();
    controls = controls();
    getChildren().addAll(new SetUpRow(fields, controls, 16, () -> ROOM_BESIDE, false), note);
    task.valueProperty().bindBidirectional(model.taskProperty());
    threads.numberProperty().bindBidirectional(model.threadsProperty());
    interval.valueProperty().bindBidirectional(model.switchMicrosProperty());
    subscription =
        Subscription.combine(
            model.stateProperty().subscribe(this::show),
            model.noteProperty().subscribe(said -> tell()),
            model.taskProperty().subscribe(now -> tell()),
            model.threadsProperty().subscribe(now -> tell()),
            model.switchMicrosProperty().subscribe(now -> tell()));
  }

  private FlowPane fields() {
    FlowPane made =
        new FlowPane(
            16,
            8,
            named(Texts.get("gil.task"), task),
            named(Texts.get("gil.threads"), threads),
            named(Texts.get("gil.switch-interval"), interval));
    made.setAlignment(Pos.CENTER_LEFT);
    return made;
  }

  private HBox controls() {
    int number = model.stateProperty().get().result().processors();
    Label processors = new Label(GilWords.processors(number));
    processors.setId("gil-processors");
    processors.getStyleClass().add("soft");
    processors.setMinWidth(USE_PREF_SIZE);
    HBox made = new HBox(16, processors, bar, measure);
    made.setAlignment(Pos.CENTER_RIGHT);
    return made;
  }

  private void makeMeasure() {
    measure.setId("gil-measure");
    measure.getStyleClass().add("primary");
    measure.setMinWidth(USE_PREF_SIZE);
    KeyCap.on(measure, Shortcut.TRIALS.cap());
    measure.setOnAction(event -> model.measureOrCancel());
    bar.setId("gil-bar");
    bar.setPrefWidth(120);
    bar.setMinWidth(60);
    bar.setAccessibleText(Texts.get("gil.progress"));
  }

  private static HBox named(String name, Node control) {
    Label label = new Label(name);
    label.getStyleClass().add("field-label");
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(control);
    HBox box = new HBox(8, label, control);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private void show(GilState state) {
    if (offered != state.phase()) {
      offered = state.phase();
      offer(state.isRunning());
    }
    bar.setProgress(state.share());
    tell();
  }

  private void offer(boolean isRunning) {
    measure.setText(Texts.get(isRunning ? "gil.cancel" : "gil.measure"));
    KeyTips.set(
        measure, Texts.get(isRunning ? "gil.cancel.help" : "gil.measure.help"), Shortcut.TRIALS);
    Shown.when(bar, isRunning);
  }

  /** Says what was asked for last, or that the bars are not those of the set-up any more. */
  private void tell() {
    GilState state = model.stateProperty().get();
    GilSetup shown = state.result().setup();
    boolean isOther = !state.result().modes().isEmpty() && !shown.equals(model.setup());
    String other = isOther ? Texts.get("gil.other", GilWords.setUp(shown)) : "";
    note.setText(model.noteProperty().get().map(Message::text).orElse(other));
    Shown.when(note, !note.getText().isEmpty());
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    task.valueProperty().unbindBidirectional(model.taskProperty());
    threads.numberProperty().unbindBidirectional(model.threadsProperty());
    interval.valueProperty().unbindBidirectional(model.switchMicrosProperty());
  }
}
