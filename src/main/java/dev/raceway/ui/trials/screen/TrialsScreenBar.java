package dev.raceway.ui.trials.screen;

import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.ui.control.NumberSpinner;
import dev.raceway.ui.control.SetUpRow;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.setup.WorkButton;
import dev.raceway.ui.setup.WorkSetup;
import dev.raceway.ui.setup.WorkWords;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.run.TrialsScreenViewModel;
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

/**
 * What the next run does, and what starts it: a preset, or numbers and counters of one's own. All
 * of it stands in one row; where that is too wide, what is chosen stands below, beside what starts
 * it.
 */
final class TrialsScreenBar extends VBox implements AutoCloseable {

  private static final double GAP = 12;

  /** The button belongs to the number before it. */
  private static final Insets CLOSE = new Insets(0, 0, 0, -4);

  private final Label complaint = new Label();
  private final PresetChoice presets;
  private final ContendersButton contenders;
  private final TrialsScreenControls controls;
  private final SetUpRow row;
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
    FlowPane fields =
        new FlowPane(
            GAP,
            8,
            presets,
            number(
                "trials-screen-threads",
                Message.of("trials.screen.threads"),
                TrialSetup.MAX_THREADS,
                model.threadsProperty()),
            updates(model),
            number(
                "trials-screen-trials",
                Message.of("trials.screen.trials"),
                (int) Trials.MAX_TRIALS,
                model.trialsProperty()));
    fields.setAlignment(Pos.CENTER_LEFT);
    Pane space = new Pane();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox end = new HBox(GAP, contenders, space, controls);
    end.setAlignment(Pos.CENTER_LEFT);
    row = new SetUpRow(fields, end, GAP, this::oneRow, true);
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(row, complaint);
  }

  /** Returns the width that all of it takes in one row, whatever the controls come to say. */
  private double oneRow() {
    double chosen = Math.ceil(contenders.prefWidth(-1));
    return row.fieldsWidth() + GAP + chosen + 2 * GAP + controls.widest();
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    presets.close();
    contenders.close();
    controls.close();
  }

  /** How many increments each does; where each thread does its own, only what unfolds them all. */
  private Node updates(TrialsScreenViewModel model) {
    HBox box =
        number(
            "trials-screen-increments",
            Message.of("trials.screen.increments"),
            TrialSetup.MAX_INCREMENTS,
            model.incrementsProperty());
    Label name = (Label) box.getChildren().get(0);
    Node number = box.getChildren().get(1);
    WorkButton button = new WorkButton(model);
    button.setId("trials-screen-work");
    HBox.setMargin(button, CLOSE);
    box.getChildren().add(button);
    Runnable show =
        () -> {
          WorkSetup now = model.setup().workSetup();
          button.show(now);
          name.setText(Texts.get(WorkWords.updatesKey(now)));
          Shown.when(number, now.hasSameWork());
        };
    subscription =
        subscription
            .and(model.workProperty().subscribe(show))
            .and(model.startProperty().subscribe(show));
    show.run();
    return box;
  }

  private HBox number(String id, Message name, int most, IntegerProperty property) {
    NumberSpinner spinner =
        new NumberSpinner(name, 1, most, property.get(), wrong -> complaint.setText(wrong.text()));
    spinner.setId(id);
    spinner.numberProperty().bindBidirectional(property);
    Subscription hush = spinner.numberProperty().subscribe(() -> complaint.setText(""));
    subscription =
        subscription.and(hush).and(() -> spinner.numberProperty().unbindBidirectional(property));
    Label label = new Label(name.text());
    label.getStyleClass().add("field-label");
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(spinner);
    HBox box = new HBox(6, label, spinner);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
