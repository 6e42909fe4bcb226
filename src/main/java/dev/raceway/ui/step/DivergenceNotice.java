package dev.raceway.ui.step;

import dev.raceway.engine.DivergenceException;
import dev.raceway.ui.text.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

/** Says calmly that the real threads went another way than the model, and offers what to do. */
final class DivergenceNotice extends HBox implements AutoCloseable {

  private final Subscription subscription;

  DivergenceNotice(StepViewModel model) {
    super(12);
    setId("divergence");
    getStyleClass().addAll("card", "divergence");
    setAlignment(Pos.CENTER_LEFT);
    Label words = new Label(Texts.get("step.divergence"));
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button copy = new Button(Texts.get("step.divergence.copy"));
    copy.setOnAction(event -> copy(model.report()));
    Button again = new Button(Texts.get("step.divergence.again"));
    again.setOnAction(event -> model.startThreadsAgain());
    for (Button button : new Button[] {copy, again}) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    getChildren().addAll(words, copy, again);
    subscription = model.divergenceProperty().subscribe(this::show);
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }

  private void show(Optional<DivergenceException> divergence) {
    setVisible(divergence.isPresent());
    setManaged(divergence.isPresent());
  }

  private static void copy(String report) {
    ClipboardContent content = new ClipboardContent();
    content.putString(report);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
