package dev.raceway.ui.failure;

import dev.raceway.ui.control.Shown;
import dev.raceway.ui.text.Texts;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

/** The notice that something went wrong, over the lower edge of the window. */
public final class FailureNotice extends HBox implements AutoCloseable {

  private static final double WIDEST = 880;

  private final FailureViewModel model;
  private final Subscription subscription;

  /** Makes a notice, which is there only while there is something to say. */
  public FailureNotice(FailureViewModel model) {
    super(12);
    this.model = model;
    setId("failure");
    getStyleClass().addAll("card", "popover");
    setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(8, 16, 8, 16));
    setMaxSize(WIDEST, USE_PREF_SIZE);
    subscription = model.failureProperty().subscribe(this::show);
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }

  private void show(Optional<Failure> failure) {
    Shown.when(this, failure.isPresent());
    getChildren().clear();
    failure.ifPresent(each -> fill());
  }

  /** Reads the words anew each time, in the language that is spoken then. */
  private void fill() {
    Label words = new Label(Texts.get("failure.words"));
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button copy = new CopyReportButton(model::report);
    copy.setId("failure-copy");
    Button close = new Button(Texts.get("failure.close"));
    close.setId("failure-close");
    close.setMinWidth(USE_PREF_SIZE);
    close.setOnAction(event -> model.dismiss());
    getChildren().addAll(words, copy, close);
  }
}
