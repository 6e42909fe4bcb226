package dev.raceway.ui.lessons;

import dev.raceway.lesson.LearnerProgress;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.text.Texts;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A lesson in the list, below the heading of its part where it is the first of it. */
final class LessonRow extends ListCell<ListedLesson> {

  /** What a scroll bar takes. */
  private static final double AROUND = 14;

  private final Supplier<LearnerProgress> progress;
  private final Runnable onOpen;
  private final Label heading = new Label();
  private final ProgressMark mark = new ProgressMark();
  private final Label number = new Label();
  private final Label title = new Label();
  private final Label minutes = new Label();
  private final VBox content;

  LessonRow(Supplier<LearnerProgress> progress, Runnable onOpen) {
    this.progress = progress;
    this.onOpen = onOpen;
    heading.getStyleClass().addAll("overline", "lesson-heading");
    number.getStyleClass().add("lesson-number");
    title.getStyleClass().add("lesson-title");
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    minutes.getStyleClass().addAll("soft", "lesson-minutes");
    minutes.setMinWidth(USE_PREF_SIZE);
    number.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(12, mark, number, title, minutes);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("lesson-row");
    content = new VBox(heading, row);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().add("lesson-cell");
    setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && !isEmpty()) {
            this.onOpen.run();
          }
        });
  }

  /** As wide as the list, so that long titles wrap instead of making it scroll sideways. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = getListView() == null ? width : getListView().getWidth() - AROUND;
    return isEmpty() ? 0 : Math.ceil(content.prefHeight(wide)) + snappedTopInset();
  }

  @Override
  protected void updateItem(ListedLesson item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    heading.setText(item.heading().map(LessonWording::heading).orElse(""));
    Shown.when(heading, item.heading().isPresent());
    mark.show(progress.get().of(item.lesson()));
    number.setText(String.valueOf(item.number()));
    title.setText(LessonWording.in(item.lesson().title()));
    String time = LessonWording.minutes(item);
    minutes.setText(item.isChallenge() ? Texts.get("lessons.challenge", time) : time);
    setGraphic(content);
    setAccessibleText(
        Texts.get(
            "lessons.spoken",
            item.number(),
            title.getText(),
            minutes.getText(),
            LessonWording.standing(item, progress.get().of(item.lesson()))));
  }
}
