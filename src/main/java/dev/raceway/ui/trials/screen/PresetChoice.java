package dev.raceway.ui.trials.screen;

import dev.raceway.ui.control.Choice;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.run.Preset;
import dev.raceway.ui.trials.run.TrialsScreenViewModel;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** The ready-made trials; it shows which of them the set-up is, if it is one, and runs another. */
final class PresetChoice extends HBox implements AutoCloseable {

  private final TrialsScreenViewModel model;
  private final Choice<Optional<Preset>> choice =
      new Choice<>(
          Texts.get("trials.screen.presets"),
          Stream.of(Preset.values()).map(Optional::of).toList(),
          PresetChoice::name);
  private final Subscription subscription;

  PresetChoice(TrialsScreenViewModel model) {
    this.model = model;
    choice.setId("trials-screen-preset");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().add(choice);
    subscription =
        Subscription.combine(
            model.workProperty().subscribe(this::show),
            model.startProperty().subscribe(this::show),
            model.trialsProperty().subscribe(this::show),
            model.contendersProperty().subscribe(this::show));
    show();
    choice.setOnAction(event -> take(choice.getValue()));
  }

  /** A set-up of one's own, made with the fields beside it, is shown but not offered. */
  private void take(Optional<Preset> chosen) {
    chosen.filter(preset -> !chosen.equals(model.preset())).ifPresent(model::run);
  }

  private void show() {
    choice.setValue(model.preset());
  }

  private static String name(Optional<Preset> preset) {
    return preset.<String>map(Texts::of).orElse(Texts.get("trials.screen.presets.own"));
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
