package dev.raceway.ui.gil;

import dev.raceway.model.PythonRule;
import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.control.Segments;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What a version of CPython makes of it, and the way to see that step by step. */
final class PythonVersionCard extends VBox implements AutoCloseable {

  private final MarkedText words = new MarkedText();
  private final Subscription subscription;

  PythonVersionCard(GilViewModel model) {
    super(8);
    getStyleClass().addAll("card", "gil-card");
    Label title = new Label(Texts.get("gil.python"));
    title.getStyleClass().add("overline");
    Segments<PythonRule> versions =
        new Segments<>(Texts.get("gil.python"), List.of(PythonRule.values()), Texts::of);
    versions.setId("gil-python");
    versions.valueProperty().bindBidirectional(model.pythonProperty());
    words.setId("gil-python-words");
    Button step = new Button(Texts.get("gil.step"));
    step.setId("gil-step");
    step.getStyleClass().add("emphasised");
    step.setMinWidth(USE_PREF_SIZE);
    KeyTips.set(step, Texts.get("gil.step.help"));
    step.setOnAction(event -> model.stepThroughCall());
    FlowPane choices = new FlowPane(16, 8, versions, step);
    choices.setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(title, choices, words);
    Subscription shown =
        model.pythonProperty().subscribe(rule -> words.show(GilWords.python(rule)));
    subscription =
        shown.and(() -> versions.valueProperty().unbindBidirectional(model.pythonProperty()));
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
