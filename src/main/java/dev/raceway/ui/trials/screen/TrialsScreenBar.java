package dev.raceway.ui.trials.screen;

import dev.raceway.trial.TrialSetup;
import dev.raceway.trial.Trials;
import dev.raceway.ui.control.NumberSpinner;
import dev.raceway.ui.text.Texts;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

/**
 * What the next run does, and what starts it: a preset, or numbers and counters of one's own. All
 * of it stands in one row; where that is too wide, what is chosen stands below, beside what starts
 * it.
 */
final class TrialsScreenBar extends Pane implements AutoCloseable {

  private static final double GAP = 12;
  private static final double LINE_GAP = 8;

  private final Label complaint = new Label();
  private final PresetChoice presets;
  private final ContendersButton contenders;
  private final TrialsScreenControls controls;
  private final FlowPane fields = new FlowPane(GAP, LINE_GAP);
  private final HBox end;
  private Subscription subscription = Subscription.EMPTY;

  TrialsScreenBar(TrialsScreenViewModel model) {
    getStyleClass().addAll("card", "trials-screen-bar");
    presets = new PresetChoice(model);
    contenders = new ContendersButton(model);
    controls = new TrialsScreenControls(model);
    complaint.setId("trials-screen-complaint");
    complaint.setWrapText(true);
    complaint.managedProperty().bind(complaint.textProperty().isNotEmpty());
    fields
        .getChildren()
        .addAll(
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
                model.trialsProperty()));
    fields.setAlignment(Pos.CENTER_LEFT);
    Pane space = new Pane();
    HBox.setHgrow(space, Priority.ALWAYS);
    end = new HBox(GAP, contenders, space, controls);
    end.setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(fields, end, complaint);
  }

  /** Fields wrap, so the height goes with the width. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets around = getInsets();
    double room = width < 0 ? Double.MAX_VALUE : width - around.getLeft() - around.getRight();
    double height = isOneRow(room) ? rowHeight() : twoRows(room);
    double below = complaint.isManaged() ? LINE_GAP + complaint.prefHeight(room) : 0;
    return around.getTop() + height + below + around.getBottom();
  }

  @Override
  protected double computePrefWidth(double height) {
    Insets around = getInsets();
    return around.getLeft() + oneRow() + around.getRight();
  }

  @Override
  protected void layoutChildren() {
    Insets around = getInsets();
    double left = around.getLeft();
    double room = getWidth() - left - around.getRight();
    double y = around.getTop();
    if (isOneRow(room)) {
      double row = rowHeight();
      double wide = fieldsWidth();
      place(fields, left, y, wide, row);
      place(end, left + wide + GAP, y, room - wide - GAP, row);
      y += row;
    } else {
      double upper = fields.prefHeight(room);
      place(fields, left, y, room, upper);
      place(end, left, y + upper + LINE_GAP, room, end.prefHeight(-1));
      y += twoRows(room);
    }
    if (complaint.isManaged()) {
      place(complaint, left, y + LINE_GAP, room, complaint.prefHeight(room));
    }
  }

  private void place(Node node, double x, double y, double width, double height) {
    layoutInArea(node, x, y, width, height, 0, HPos.LEFT, VPos.CENTER);
  }

  private boolean isOneRow(double room) {
    return oneRow() <= room;
  }

  private double rowHeight() {
    return Math.max(fields.prefHeight(fieldsWidth()), end.prefHeight(-1));
  }

  private double twoRows(double room) {
    return fields.prefHeight(room) + LINE_GAP + end.prefHeight(-1);
  }

  /** Returns the width that all of it takes in one row, whatever the controls come to say. */
  private double oneRow() {
    return fieldsWidth() + GAP + Math.ceil(contenders.prefWidth(-1)) + 2 * GAP + controls.widest();
  }

  private double fieldsWidth() {
    double widths = fields.getChildren().stream().mapToDouble(field -> field.prefWidth(-1)).sum();
    return Math.ceil(widths + GAP * (fields.getChildren().size() - 1));
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
