package dev.raceway.ui.lessons;

import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The lessons of a course, and what lies in the lesson folder and is no lesson. */
final class CourseList extends VBox implements AutoCloseable {

  private final LessonsViewModel model;
  private final ListView<ListedLesson> list = new ListView<>();
  private final Label none = new Label();
  private final VBox refused = new VBox(4);
  private final Subscription subscription;
  private boolean showing;

  CourseList(LessonsViewModel model) {
    this.model = model;
    getStyleClass().addAll("card", "course-list");
    list.setId("lesson-list");
    list.setAccessibleText(Texts.get("lessons.list"));
    KeyTips.set(list, Texts.get("lessons.list.help"));
    list.setCellFactory(view -> new LessonRow(model.progress().valueProperty()::get, model::play));
    VBox.setVgrow(list, Priority.ALWAYS);
    none.setId("lesson-none");
    none.getStyleClass().add("lesson-none");
    none.setWrapText(true);
    none.setMinHeight(USE_PREF_SIZE);
    refused.getStyleClass().add("lesson-refused");
    getChildren().addAll(none, list, refused);
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    subscription =
        Subscription.combine(
            model.courseProperty().subscribe(now -> show()),
            model.shelfProperty().subscribe(now -> show()),
            model.chosenProperty().subscribe(now -> select()),
            model.progress().valueProperty().subscribe(now -> list.refresh()));
  }

  private void show() {
    List<ListedLesson> lessons =
        model.courseProperty().get().map(ListedCourse::lessons).orElse(List.of());
    boolean isOwn = model.courseProperty().get().filter(ListedCourse::isOwn).isPresent();
    showing = true;
    list.getItems().setAll(lessons);
    showing = false;
    none.setText(
        model.shelfProperty().get().isEmpty()
            ? Texts.get("lessons.loading")
            : model
                .folder()
                .map(folder -> Texts.get("lessons.none", folder.toString()))
                .orElseGet(() -> Texts.get("lessons.none-kept")));
    Shown.when(none, lessons.isEmpty());
    Shown.when(list, !lessons.isEmpty());
    refused.getChildren().clear();
    if (isOwn) {
      model
          .shelfProperty()
          .get()
          .ifPresent(shelf -> shelf.refused().forEach(each -> refuse(LessonNote.of(each))));
    }
    Shown.when(refused, !refused.getChildren().isEmpty());
    select();
  }

  private void refuse(LessonNote why) {
    Label label = new Label(LessonWording.say(why));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add("soft");
    refused.getChildren().add(label);
  }

  private void select() {
    showing = true;
    model
        .chosenProperty()
        .get()
        .ifPresentOrElse(
            list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    showing = false;
  }

  /** JavaFX answers null when nothing is selected. */
  private void chosen(ListedLesson lesson) {
    if (!showing && lesson != null) {
      model.choose(lesson);
    }
  }

  /** Puts the keyboard into the list. */
  void focus() {
    list.requestFocus();
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
