package dev.raceway.ui.lessons;

import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Which course is listed, how far it is done, and what can be added. */
final class CourseBar extends VBox implements AutoCloseable {

  /** So wide are the actions where they stand in one line, in every language. */
  private static final double ONE_LINE = 580;

  private final LessonsViewModel model;
  private final Label title = new Label();
  private final Label about = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label done = new Label();
  private final MenuButton courses = new MenuButton(Texts.get("lessons.course"));
  private final Label note = new Label();
  private final Subscription subscription;

  CourseBar(LessonsViewModel model, LessonWorkshop workshop) {
    super(8);
    this.model = model;
    getStyleClass().add("course-bar");
    setMinHeight(USE_PREF_SIZE);
    title.setId("course-title");
    title.getStyleClass().add("course-title");
    about.setId("course-about");
    about.getStyleClass().add("soft");
    bar.setId("course-progress");
    bar.setPrefWidth(168);
    bar.setAccessibleText(Texts.get("lessons.progress"));
    done.setId("course-done");
    done.getStyleClass().add("soft");
    FlowPane what = new FlowPane(12, 6, title, about, bar, done);
    what.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(what, Priority.ALWAYS);
    courses.setId("courses");
    courses.setMinWidth(USE_PREF_SIZE);
    KeyTips.set(courses, Texts.get("lessons.course.help"));
    Button open = new Button(Texts.get("lessons.open"));
    open.setId("lesson-open");
    open.setMinWidth(USE_PREF_SIZE);
    open.setOnAction(event -> model.askToOpen());
    KeyTips.set(open, Texts.get("lessons.open.help"));
    Button make = new Button(Texts.get("make.open"));
    make.setId("lesson-make");
    make.setMinWidth(USE_PREF_SIZE);
    make.setOnAction(event -> workshop.make());
    KeyTips.set(make, Texts.get("make.open.help"), Shortcut.MAKE_LESSON);
    MenuButton kept =
        new MenuButton(
            Texts.get("lessons.kept"),
            null,
            item("progress-export", "lessons.export", model.progress()::exportAll),
            item("progress-import", "lessons.import", model.progress()::importAll),
            item("progress-reset", "lessons.reset", model.progress()::reset),
            item("progress-restore", "lessons.restore", model.progress()::restore));
    kept.setId("progress");
    kept.setMinWidth(USE_PREF_SIZE);
    KeyTips.set(kept, Texts.get("lessons.kept.help"));
    FlowPane actions = new FlowPane(12, 6, courses, open, make, kept);
    actions.setAlignment(Pos.CENTER_RIGHT);
    actions.setPrefWrapLength(ONE_LINE);
    HBox line = new HBox(16, what, actions);
    line.setAlignment(Pos.CENTER_LEFT);
    note.setId("lesson-note");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(line, note);
    subscription =
        Subscription.combine(
            model.shelfProperty().subscribe(now -> offer()),
            model.courseProperty().subscribe(now -> show()),
            model.progress().valueProperty().subscribe(now -> show()),
            model.noteProperty().subscribe(now -> tell()));
  }

  private static MenuItem item(String id, String key, Runnable deed) {
    MenuItem item = new MenuItem(Texts.get(key));
    item.setId(id);
    item.setOnAction(event -> deed.run());
    return item;
  }

  private void offer() {
    List<ListedCourse> all = model.shelfProperty().get().map(Shelf::courses).orElse(List.of());
    courses
        .getItems()
        .setAll(
            all.stream()
                .map(
                    course -> {
                      MenuItem item = new MenuItem(LessonWording.title(course));
                      item.setId("course-" + all.indexOf(course));
                      item.setOnAction(event -> model.choose(course));
                      return item;
                    })
                .toList());
  }

  private void show() {
    model
        .courseProperty()
        .get()
        .ifPresent(
            course -> {
              title.setText(LessonWording.title(course));
              about.setText(LessonWording.about(course));
              int all = course.lessons().size();
              int ready = model.progress().valueProperty().get().done(course.plain());
              bar.setProgress(all == 0 ? 0 : (double) ready / all);
              done.setText(LessonWording.done(course, model.progress().valueProperty().get()));
            });
  }

  private void tell() {
    note.setText(model.noteProperty().get().map(LessonWording::say).orElse(""));
    Shown.when(note, !note.getText().isEmpty());
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
