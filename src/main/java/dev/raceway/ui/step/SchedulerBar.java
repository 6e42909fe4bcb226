package dev.raceway.ui.step;

import dev.raceway.picture.outlook.Outlook;
import dev.raceway.picture.outlook.Possible;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.session.SchedulerChoice.Kind;
import dev.raceway.ui.control.Choice;
import dev.raceway.ui.control.NumberSpinner;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.LateTooltip;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who decides next, with what belongs to it: the quantum, the seed, or the value to end at. */
final class SchedulerBar extends HBox implements AutoCloseable {

  private static final int MOST_QUANTUM = 1_000;

  private final StepViewModel model;
  private final Choice<Kind> kinds =
      new Choice<>(Texts.get("step.scheduler"), List.of(Kind.values()), Texts::of);
  private final NumberSpinner quantum;
  private final Label seed = new Label();
  private final Button newSeed = icon("new-seed", Feather.REFRESH_CW);
  private final Choice<Long> target =
      new Choice<>(Texts.get("step.target"), List.of(0L), Texts::number);
  private final Button cancel = icon("cancel-planning", Feather.X);
  private final Label name = new Label(Texts.get("step.scheduler"));
  private final Subscription subscription;
  private boolean showing;

  SchedulerBar(StepViewModel model) {
    super(8);
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    name.getStyleClass().add("soft");
    name.setMinWidth(USE_PREF_SIZE);
    kinds.setId("scheduler");
    quantum =
        new NumberSpinner(Message.of("step.quantum"), 1, MOST_QUANTUM, 2, model.inHand()::say);
    quantum.setId("quantum");
    seed.setId("seed");
    seed.getStyleClass().add("seed");
    seed.setMinWidth(USE_PREF_SIZE);
    newSeed.setAccessibleText(Texts.get("step.new-seed"));
    LateTooltip.set(newSeed, Texts.get("step.new-seed"));
    newSeed.setOnAction(event -> model.scheduler().newSeed());
    target.setId("target");
    KeyTips.set(target, Texts.get("step.target.help"));
    cancel.setAccessibleText(Texts.get("step.planning.cancel"));
    KeyTips.set(cancel, Texts.get("step.planning.cancel"), Shortcut.LEAVE);
    cancel.setOnAction(event -> model.scheduler().cancelPlanning());
    listen();
    getChildren().addAll(name, kinds, quantum, seed, newSeed, target, cancel);
    subscription =
        model
            .outlook()
            .outlookProperty()
            .subscribe(this::showTargets)
            .and(
                model
                    .scheduler()
                    .planning()
                    .progressProperty()
                    .subscribe(soFar -> Shown.when(cancel, soFar.isPresent())));
  }

  private void listen() {
    kinds
        .valueProperty()
        .addListener((value, before, kind) -> tell(() -> model.scheduler().decideBy(kind)));
    quantum
        .numberProperty()
        .addListener(
            (value, before, steps) ->
                tell(
                    () ->
                        model
                            .scheduler()
                            .choose(model.inHand().run().choice().withQuantum(steps.intValue()))));
    target
        .valueProperty()
        .addListener((value, before, wanted) -> tell(() -> model.scheduler().aimAt(wanted)));
  }

  private static Button icon(String id, Feather sign) {
    Button button = new Button();
    button.setId(id);
    button.getStyleClass().add("icon-button");
    button.setGraphic(new FontIcon(sign));
    return button;
  }

  void show(SchedulerChoice choice) {
    showing = true;
    kinds.setValue(choice.kind());
    quantum.numberProperty().set(choice.quantum());
    seed.setText(Texts.get("step.seed", String.valueOf(choice.seed())));
    Shown.when(quantum, choice.hasSlices());
    Shown.when(seed, choice.kind() == Kind.RANDOM);
    Shown.when(newSeed, choice.kind() == Kind.RANDOM);
    Shown.when(target, choice.kind() == Kind.EXACTLY);
    showing = false;
    showTargets(model.outlook().outlookProperty().get());
  }

  /** Offers what can still happen; a target that was ruled out stays to be seen. */
  private void showTargets(Outlook outlook) {
    if (target.isVisible()) {
      long wanted = model.inHand().run().choice().target();
      TreeSet<Long> values =
          new TreeSet<>(outlook instanceof Possible possible ? possible.values() : List.of());
      values.add(wanted);
      showing = true;
      if (!target.getItems().equals(new ArrayList<>(values))) {
        target.getItems().setAll(values);
      }
      target.setValue(wanted);
      showing = false;
    }
  }

  /** Says what it is for, where there is room to say it. */
  void showName(boolean visible) {
    Shown.when(name, visible);
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }

  private void tell(Runnable deed) {
    if (!showing) {
      deed.run();
    }
  }
}
