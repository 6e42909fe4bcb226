package dev.raceway.ui.trials.screen;

import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.screen.LabState.Phase;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Says before long work how long it takes, and asks. */
final class WarningCard extends VBox {

  private final Label words = new Label();

  WarningCard(LabViewModel model) {
    super(12);
    setId("lab-warning");
    getStyleClass().addAll("card", "lab-panel");
    words.setId("lab-warning-words");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    Button start = new Button(Texts.get("lab.warning.start"));
    start.setId("lab-warning-start");
    start.getStyleClass().add("emphasised");
    KeyTips.set(start, Texts.get("lab.warning.start.help"));
    start.setOnAction(event -> model.goOn());
    Button leave = new Button(Texts.get("lab.warning.leave"));
    leave.setId("lab-warning-leave");
    KeyTips.set(leave, Texts.get("lab.warning.leave.help"));
    leave.setOnAction(event -> model.cancel());
    getChildren().addAll(words, new FlowPane(8, 8, start, leave));
  }

  void show(LabState state) {
    boolean isWarned = state.phase() == Phase.WARNED;
    setVisible(isWarned);
    setManaged(isWarned);
    state.left().filter(any -> isWarned).map(LabText::warning).ifPresent(words::setText);
  }
}
