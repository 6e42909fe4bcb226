package dev.raceway.ui.lessons;

import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/** A name, and what writes the file that is handed in under it. */
final class HandInBox extends FlowPane {

  HandInBox(LessonsViewModel model) {
    super(12, 8);
    TextField name = new TextField();
    Button handIn = new Button(Texts.get("lessons.hand-in"));
    setAlignment(Pos.CENTER_LEFT);
    name.setId("hand-in-name");
    name.setPromptText(Texts.get("lessons.name"));
    name.setAccessibleText(Texts.get("lessons.name"));
    KeyTips.set(name, Texts.get("lessons.name.help"));
    name.setOnAction(event -> model.handIn(name.getText()));
    handIn.setId("hand-in");
    handIn.setMinWidth(USE_PREF_SIZE);
    handIn.setOnAction(event -> model.handIn(name.getText()));
    KeyTips.set(handIn, Texts.get("lessons.hand-in.help"));
    getChildren().addAll(name, handIn);
  }
}
