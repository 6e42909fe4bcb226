package dev.raceway.ui.trials.screen;

import dev.raceway.trial.TrialSetup;
import dev.raceway.trial.Trials;
import dev.raceway.ui.control.NumberSpinner;
import dev.raceway.ui.text.Texts;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What the next run does, and what starts it: a preset, or numbers and counters of one's own. */
final class TrialsScreenBar extends VBox implements AutoCloseable {

  private static final double GAP = 12;

  private final Label complaint = new Label();
  private final PresetChoice presets;
  private final ContendersButton contenders;
  private final TrialsScreenControls controls;
  private final Node[] fields;
  private Subscription subscription = Subscription.EMPTY;

  TrialsScreenBar(TrialsScreenViewModel model) {
    super(8);
    getStyleClass().addAll("card", "trials-screen-bar");
    presets = new PresetChoice(model);
    contenders = new ContendersButton(model);
    controls = new TrialsScreenControls(model);
    complaint.setId("trials-screen-complaint");
    complaint.setWrapText(true);
    complaint.managedProperty().bind(complaint.textProperty().isNotEmpty());
    fields =
        new Node[] {
          presets,
          number(
              "trials-screen-threads",
              Texts.get("trials.screen.threads"),
              TrialSetup.MAX_THREADS,
              model.threadsProperty()),
          number(
              "trials-screen-increments",
              Texts.get("trials.screen.increments"),
              TrialSetup.MAX_INCREMENTS,
              model.incrementsProperty()),
          number(
              "trials-screen-trials",
              Texts.get("trials.screen.trials"),
              (int) Trials.MAX_TRIALS,
              model.trialsProperty())
        };
    setMinHeight(USE_PREF_SIZE);
    widthProperty().subscribe(this::arrange);
    // Not its width: that changes while this bar's children are laid out, and they may not go then.
    contenders.textProperty().subscribe(this::arrange);
    arrange();
  }

  /** What is chosen stands beside what starts it where all of it does not fit into one row. */
  private void arrange() {
    boolean isOneRow = oneRow() <= getWidth();
    if (!getChildren().isEmpty() && isOneRow == getChildren().get(0) instanceof HBox) {
      return;
    }
    getChildren().clear();
    Pane space = new Pane();
    HBox.setHgrow(space, Priority.ALWAYS);
    if (isOneRow) {
      HBox row = new HBox(GAP, fields);
      row.getChildren().addAll(contenders, space, controls);
      row.setAlignment(Pos.CENTER_LEFT);
      getChildren().add(row);
    } else {
      FlowPane flow = new FlowPane(GAP, 8, fields);
      flow.setAlignment(Pos.CENTER_LEFT);
      HBox row = new HBox(GAP, contenders, space, controls);
      row.setAlignment(Pos.CENTER_LEFT);
      getChildren().addAll(flow, row);
    }
    getChildren().add(complaint);
  }

  /** Returns the width that all of it takes in one row. */
  private double oneRow() {
    double widths = Stream.of(fields).mapToDouble(field -> field.prefWidth(-1)).sum();
    double gaps = GAP * (fields.length + 2);
    Insets around = getInsets();
    return Math.ceil(widths + contenders.prefWidth(-1) + controls.widest() + gaps)
        + around.getLeft()
        + around.getRight();
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    presets.close();
    contenders.close();
    controls.close();
  }

  private Node number(String id, String name, int most, IntegerProperty property) {
    NumberSpinner spinner = new NumberSpinner(name, 1, most, property.get(), complaint::setText);
    spinner.setId(id);
    spinner.numberProperty().bindBidirectional(property);
    Subscription hush = spinner.numberProperty().subscribe(() -> complaint.setText(""));
    subscription =
        subscription.and(hush).and(() -> spinner.numberProperty().unbindBidirectional(property));
    Label label = new Label(name);
    label.getStyleClass().add("field-label");
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(spinner);
    HBox box = new HBox(8, label, spinner);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
