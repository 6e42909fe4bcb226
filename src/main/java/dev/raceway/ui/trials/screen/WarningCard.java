package dev.raceway.ui.trials.screen;

import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.run.TrialsScreenState;
import dev.raceway.ui.trials.run.TrialsScreenState.Phase;
import dev.raceway.ui.trials.run.TrialsScreenText;
import dev.raceway.ui.trials.run.TrialsScreenViewModel;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Says before long work how long it takes, and asks. */
final class WarningCard extends VBox {

  private final Label words = new Label();

  WarningCard(TrialsScreenViewModel model) {
    super(12);
    setId("trials-screen-warning");
    getStyleClass().addAll("card", "trials-screen-panel");
    words.setId("trials-screen-warning-words");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    Button start = new Button(Texts.get("trials.screen.warning.start"));
    start.setId("trials-screen-warning-start");
    start.getStyleClass().add("emphasised");
    KeyTips.set(start, Texts.get("trials.screen.warning.start.help"));
    start.setOnAction(event -> model.goOn());
    Button leave = new Button(Texts.get("trials.screen.warning.leave"));
    leave.setId("trials-screen-warning-leave");
    KeyTips.set(leave, Texts.get("trials.screen.warning.leave.help"));
    leave.setOnAction(event -> model.cancel());
    getChildren().addAll(words, new FlowPane(8, 8, start, leave));
  }

  void show(TrialsScreenState state) {
    boolean isWarned = state.phase() == Phase.WARNED;
    Shown.when(this, isWarned);
    state.left().filter(any -> isWarned).map(TrialsScreenText::warning).ifPresent(words::setText);
  }
}
