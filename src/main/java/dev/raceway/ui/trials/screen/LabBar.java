package dev.raceway.ui.trials.screen;

import dev.raceway.model.Program;
import dev.raceway.trial.TrialSetup;
import dev.raceway.trial.Trials;
import dev.raceway.ui.control.NumberSpinner;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** What the next run does: threads, increments, trials, and what is compared. */
final class LabBar extends FlowPane implements AutoCloseable {

  private final Label complaint = new Label();
  private final PicksButton picks;
  private Subscription subscription = Subscription.EMPTY;

  LabBar(LabViewModel model) {
    super(12, 8);
    getStyleClass().add("lab-bar");
    setAlignment(Pos.CENTER_LEFT);
    picks = new PicksButton(model);
    complaint.setId("lab-complaint");
    complaint.setWrapText(true);
    complaint.managedProperty().bind(complaint.textProperty().isNotEmpty());
    List<Node> parts = new ArrayList<>();
    parts.add(
        number(
            "lab-threads", Texts.get("lab.threads"), Program.MAX_THREADS, model.threadsProperty()));
    parts.add(
        number(
            "lab-increments",
            Texts.get("lab.increments"),
            TrialSetup.MAX_INCREMENTS,
            model.incrementsProperty()));
    parts.add(
        number(
            "lab-trials",
            Texts.get("lab.trials"),
            (int) Trials.MAX_TRIALS,
            model.trialsProperty()));
    parts.add(named(Texts.get("lab.picks"), picks));
    parts.add(complaint);
    getChildren().setAll(parts);
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    picks.close();
  }

  private Node number(String id, String name, int most, IntegerProperty property) {
    NumberSpinner spinner = new NumberSpinner(name, 1, most, property.get(), complaint::setText);
    spinner.setId(id);
    spinner.numberProperty().bindBidirectional(property);
    Subscription hush = spinner.numberProperty().subscribe(() -> complaint.setText(""));
    subscription =
        subscription.and(hush).and(() -> spinner.numberProperty().unbindBidirectional(property));
    return named(name, spinner);
  }

  private static HBox named(String words, Node control) {
    Label name = new Label(words);
    name.getStyleClass().add("soft");
    name.setMinWidth(USE_PREF_SIZE);
    name.setLabelFor(control);
    HBox box = new HBox(8, name, control);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
