package dev.raceway.ui.step;

import dev.raceway.session.SchedulerChoice;
import dev.raceway.session.SchedulerChoice.Kind;
import dev.raceway.ui.control.Choice;
import dev.raceway.ui.control.NumberSpinner;
import dev.raceway.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who decides next, with the quantum or the seed that belongs to it. */
final class SchedulerBar extends HBox {

  private static final int MOST_QUANTUM = 1_000;

  private final Choice<Kind> kinds =
      new Choice<>(Texts.get("step.scheduler"), List.of(Kind.values()), Texts::of);
  private final NumberSpinner quantum;
  private final Label seed = new Label();
  private final Button newSeed = new Button();
  private final Label name = new Label(Texts.get("step.scheduler"));
  private boolean showing;

  SchedulerBar(StepViewModel model) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    name.getStyleClass().add("soft");
    name.setMinWidth(USE_PREF_SIZE);
    kinds.setId("scheduler");
    quantum = new NumberSpinner(Texts.get("step.quantum"), 1, MOST_QUANTUM, 2, model::say);
    quantum.setId("quantum");
    seed.setId("seed");
    seed.getStyleClass().add("seed");
    newSeed.setId("new-seed");
    newSeed.getStyleClass().add("icon-button");
    newSeed.setGraphic(new FontIcon(Feather.REFRESH_CW));
    newSeed.setAccessibleText(Texts.get("step.new-seed"));
    newSeed.setTooltip(new Tooltip(Texts.get("step.new-seed")));
    newSeed.setOnAction(event -> model.newSeed());
    kinds
        .valueProperty()
        .addListener(
            (value, before, kind) -> tell(() -> model.choose(model.run().choice().with(kind))));
    quantum
        .numberProperty()
        .addListener(
            (value, before, steps) ->
                tell(() -> model.choose(model.run().choice().withQuantum(steps.intValue()))));
    getChildren().addAll(name, kinds, quantum, seed, newSeed);
  }

  void show(SchedulerChoice choice) {
    showing = true;
    kinds.setValue(choice.kind());
    quantum.numberProperty().set(choice.quantum());
    seed.setText(Texts.get("step.seed", String.valueOf(choice.seed())));
    show(quantum, choice.hasSlices());
    show(seed, choice.kind() == Kind.RANDOM);
    show(newSeed, choice.kind() == Kind.RANDOM);
    showing = false;
  }

  /** Says what it is for, where there is room to say it. */
  void showName(boolean visible) {
    show(name, visible);
  }

  private void tell(Runnable deed) {
    if (!showing) {
      deed.run();
    }
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
