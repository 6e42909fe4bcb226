package dev.raceway.ui.explore;

import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.explore.Comparison.Seen;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.text.Texts;
import javafx.scene.control.Button;

/** Runs the set-up on real threads. */
final class RunButton extends Button {

  RunButton(ExploreViewModel model) {
    super(Texts.get("trials.run"));
    setId("machine-run");
    getStyleClass().add("primary");
    KeyCap.on(this, Shortcut.TRIALS.cap());
    KeyTips.set(this, Texts.get("explore.machine.run.help"), Shortcut.TRIALS);
    setMinWidth(USE_PREF_SIZE);
    setOnAction(event -> model.runTrials());
  }

  void show(Seen seen) {
    setDisable(seen.running());
  }
}
