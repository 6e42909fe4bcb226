package dev.raceway.ui.trials.screen;

import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** Ready-made trials, each run with one click. */
final class PresetRow extends FlowPane {

  PresetRow(LabViewModel model) {
    super(8, 8);
    getStyleClass().add("preset-row");
    setAlignment(Pos.CENTER_LEFT);
    for (Preset preset : Preset.values()) {
      Button button = new Button(Texts.of(preset));
      button.setId("preset-" + preset.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      button.setMinWidth(USE_PREF_SIZE);
      KeyTips.set(
          button,
          Texts.get(
              "lab.preset.help",
              preset.threads(),
              preset.increments(),
              preset.trials(),
              preset.picks().size()));
      button.setOnAction(event -> model.run(preset));
      getChildren().add(button);
    }
  }
}
