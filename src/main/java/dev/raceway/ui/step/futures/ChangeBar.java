package dev.raceway.ui.step.futures;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.control.Choice;
import dev.raceway.ui.control.NumberSpinner;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** Chooses which step is changed, and who takes it instead. */
final class ChangeBar extends HBox implements AutoCloseable {

  private final FuturesViewModel model;
  private final NumberSpinner step;
  private final Choice<ThreadId> thread;
  private final Subscription subscription;
  private boolean showing;

  ChangeBar(FuturesViewModel model, Consumer<Message> complaint) {
    super(8);
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("change-bar");
    int most = Math.max(1, model.steps());
    step =
        new NumberSpinner(
            Message.of("futures.change"),
            1,
            most,
            Math.max(1, model.stepProperty().get()),
            complaint);
    step.setId("changed-step");
    thread =
        new Choice<>(Texts.get("futures.instead"), List.of(ThreadId.at(0)), ThreadId::toString);
    thread.setId("changed-thread");
    KeyTips.set(thread, Texts.get("futures.instead.help"));
    step.numberProperty()
        .addListener((value, before, wanted) -> tell(() -> model.change(wanted.intValue())));
    thread.valueProperty().addListener((value, before, wanted) -> tell(() -> model.change(wanted)));
    getChildren()
        .addAll(
            soft("futures.change"), step, soft("futures.instead"), thread, soft("futures.rest"));
    subscription =
        model
            .futuresProperty()
            .subscribe(this::show)
            .and(model.stepProperty().subscribe(now -> show(model.futuresProperty().get())));
  }

  private static Label soft(String key) {
    Label label = new Label(Texts.get(key));
    label.getStyleClass().add("soft");
    return label;
  }

  private void show(Optional<TwoFutures> futures) {
    showing = true;
    step.numberProperty().set(model.stepProperty().get());
    List<ThreadId> others = model.others();
    thread.setDisable(others.isEmpty());
    if (!others.isEmpty() && !thread.getItems().equals(new ArrayList<>(others))) {
      thread.getItems().setAll(others);
    }
    futures.map(TwoFutures::other).filter(others::contains).ifPresent(thread::setValue);
    showing = false;
  }

  private void tell(Runnable deed) {
    if (!showing) {
      deed.run();
    }
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
