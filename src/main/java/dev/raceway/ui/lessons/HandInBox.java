package dev.raceway.ui.lessons;

import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/** A name, and what writes the file that is handed in under it. */
final class HandInBox extends FlowPane {

  private final LessonsViewModel model;
  private final TextField name = new TextField();
  private final Button handIn = new Button(Texts.get("lessons.hand-in"));

  HandInBox(LessonsViewModel model) {
    super(12, 8);
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    name.setId("hand-in-name");
    name.setPromptText(Texts.get("lessons.name"));
    name.setAccessibleText(Texts.get("lessons.name"));
    KeyTips.set(name, Texts.get("lessons.name.help"));
    name.setOnAction(event -> handIn());
    handIn.setId("hand-in");
    handIn.setMinWidth(USE_PREF_SIZE);
    handIn.setOnAction(event -> handIn());
    KeyTips.set(handIn, Texts.get("lessons.hand-in.help"));
    name.textProperty().subscribe(now -> show());
    getChildren().addAll(name, handIn);
  }

  /** Shows whether there is anything to be handed in. */
  void show() {
    handIn.setDisable(!model.canHandIn() || name.getText().isBlank());
  }

  private void handIn() {
    if (!handIn.isDisabled()) {
      model.handIn(name.getText().strip());
    }
  }
}
