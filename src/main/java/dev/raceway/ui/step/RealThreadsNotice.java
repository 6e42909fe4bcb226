package dev.raceway.ui.step;

import dev.raceway.engine.DivergenceException;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.failure.CopyReportButton;
import dev.raceway.ui.text.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

/** The notice that the real threads follow the run no longer, and what can be done about it. */
final class RealThreadsNotice extends HBox implements AutoCloseable {

  private final Label words = new Label();
  private final Subscription subscription;

  RealThreadsNotice(StepViewModel model) {
    super(12);
    setId("threads-notice");
    getStyleClass().addAll("card", "threads-notice");
    setAlignment(Pos.CENTER_LEFT);
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button again = new Button(Texts.get("step.threads.again"));
    again.setId("threads-again");
    again.setMinWidth(USE_PREF_SIZE);
    again.setOnAction(event -> model.inHand().startThreadsAgain());
    getChildren().addAll(words, new CopyReportButton(model.inHand()::report), again);
    subscription = model.inHand().threadsFailureProperty().subscribe(this::show);
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }

  private void show(Optional<Throwable> failure) {
    Shown.when(this, failure.isPresent());
    words.setText(failure.map(RealThreadsNotice::sentence).orElse(""));
  }

  private static String sentence(Throwable failure) {
    return failure instanceof DivergenceException
        ? Texts.get("step.threads.diverged")
        : Texts.get("step.threads.failed", String.valueOf(failure.getMessage()));
  }
}
