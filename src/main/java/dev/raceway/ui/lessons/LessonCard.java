package dev.raceway.ui.lessons;

import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonProgress;
import dev.raceway.lesson.LessonText;
import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.control.Scroller;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.control.WrappedColumn;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.screen.WrappedLabel;
import dev.raceway.ui.step.gallery.Miniature;
import dev.raceway.ui.text.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The lesson that is looked at: what happens in it, what came of it so far, the way in. */
final class LessonCard extends StackPane implements AutoCloseable {

  private static final double ENOUGH = 160;

  private final LessonsViewModel model;
  private final Label head = new WrappedLabel("lesson-head", "strong", "soft");
  private final Label standing = new WrappedLabel("lesson-standing", "soft");
  private final Label title = new WrappedLabel("lesson-name");
  private final Label summary = new WrappedLabel("lesson-summary");
  private final StackPane picture = new StackPane();
  private final Label run = new WrappedLabel("lesson-run", "soft");
  private final VBox promises = new VBox(4);
  private final Button begin = new Button();
  private final Button again = new Button(Texts.get("lessons.again"));
  private final Button make = new Button(Texts.get("make.go-on"));
  private final ToggleButton notes = new ToggleButton(Texts.get("lessons.notes"));
  private final Label notesText = new WrappedLabel("lesson-notes");
  private final Label soFar = new WrappedLabel("lesson-so-far");
  private final VBox content = new WrappedColumn();
  private final Subscription subscription;

  LessonCard(LessonsViewModel model, LessonWorkshop workshop) {
    this.model = model;
    getStyleClass().addAll("card", "lesson-card");
    HBox.setHgrow(head, Priority.ALWAYS);
    head.setMaxWidth(Double.MAX_VALUE);
    standing.setMinWidth(USE_PREF_SIZE);
    HBox first = new HBox(12, head, standing);
    first.setAlignment(Pos.CENTER_LEFT);
    picture.setAlignment(Pos.CENTER_LEFT);
    VBox shown = new VBox(12, picture, run);
    shown.getStyleClass().add("lesson-picture");
    promises.setId("lesson-promises");
    notes.setId("lesson-notes-button");
    notes.setMinWidth(USE_PREF_SIZE);
    KeyTips.set(notes, Texts.get("lessons.notes.help"));
    notes.selectedProperty().subscribe(this::showNotes);
    begin.setId("lesson-begin");
    begin.getStyleClass().addAll("primary", "large");
    begin.setMinWidth(USE_PREF_SIZE);
    setPresenting(false);
    begin.setContentDisplay(ContentDisplay.RIGHT);
    begin.setOnAction(event -> model.play());
    KeyTips.set(begin, Texts.get("lessons.begin.help"), Shortcut.LOCK_IN);
    again.setId("lesson-again");
    again.setMinWidth(USE_PREF_SIZE);
    again.setOnAction(event -> model.playFromStart());
    KeyTips.set(again, Texts.get("lessons.again.help"));
    make.setId("lesson-go-on-making");
    make.setMinWidth(USE_PREF_SIZE);
    make.setOnAction(event -> chosen().ifPresent(workshop::goOn));
    KeyTips.set(make, Texts.get("make.go-on.help"));
    FlowPane ways = new FlowPane(12, 8, begin, again, make, notes, giveOut());
    ways.setAlignment(Pos.CENTER_LEFT);
    Region divider = new Region();
    divider.getStyleClass().add("divider");
    content
        .getChildren()
        .addAll(
            first,
            title,
            summary,
            shown,
            promises,
            ways,
            notesText,
            divider,
            overline(Texts.get("lessons.predictions")),
            soFar,
            new HandInBox(model));
    content.getStyleClass().add("lesson-content");
    Scroller scroll = new Scroller(content, ENOUGH);
    scroll.setId("lesson-scroll");
    getChildren().add(scroll);
    subscription =
        Subscription.combine(
            model.chosenProperty().subscribe(now -> show()),
            model.courseProperty().subscribe(now -> showProgress()),
            model.progress().valueProperty().subscribe(now -> showProgress()));
  }

  /** The key to be named is the one that a remote has too. */
  void setPresenting(boolean isOn) {
    begin.setGraphic(new KeyCap(isOn ? "PageDown" : Shortcut.LOCK_IN.cap()));
  }

  private MenuButton giveOut() {
    MenuItem paper = new MenuItem(Texts.get("lessons.handout"));
    paper.setId("lesson-handout");
    paper.setOnAction(event -> chosen().ifPresent(model.copies()::handout));
    MenuItem page = new MenuItem(Texts.get("lessons.page"));
    page.setId("lesson-page");
    page.setOnAction(event -> chosen().ifPresent(model.copies()::page));
    MenuButton give = new MenuButton(Texts.get("lessons.give-out"), null, paper, page);
    give.setId("lesson-give-out");
    give.setMinWidth(USE_PREF_SIZE);
    KeyTips.set(give, Texts.get("lessons.give-out.help"));
    return give;
  }

  private Optional<Lesson> chosen() {
    return model.chosenProperty().get().map(ListedLesson::lesson);
  }

  private void show() {
    notes.setSelected(false);
    model.chosenProperty().get().ifPresent(this::show);
    content.setVisible(model.chosenProperty().get().isPresent());
    showProgress();
  }

  private void show(ListedLesson lesson) {
    head.setText(LessonWording.head(lesson));
    title.setText(LessonWording.in(lesson.lesson().title()));
    summary.setText(LessonWording.in(lesson.lesson().summary()));
    picture.getChildren().setAll(new Miniature(lesson.picture()));
    run.setText(LessonWording.run(lesson.picture()));
    notesText.setText(LessonWording.in(lesson.lesson().notes()));
    promises.getChildren().setAll(overline(Texts.get("lessons.you-will")));
    for (LessonText promise : lesson.lesson().promises()) {
      Label line = new WrappedLabel("lesson-promise");
      line.setId(null);
      line.setText(LessonWording.in(promise));
      promises.getChildren().add(line);
    }
    Shown.when(promises, promises.getChildren().size() > 1);
  }

  private void showProgress() {
    model
        .chosenProperty()
        .get()
        .ifPresent(
            lesson -> {
              LessonProgress progress = model.progress().valueProperty().get().of(lesson.lesson());
              standing.setText(LessonWording.standing(lesson, progress));
              boolean goesOn = progress.step() > 1;
              begin.setText(Texts.get(goesOn ? "lessons.go-on" : "lessons.begin"));
              Shown.when(again, goesOn);
            });
    model
        .courseProperty()
        .get()
        .ifPresent(
            course -> {
              soFar.setText(LessonWording.soFar(course, model.progress().valueProperty().get()));
              Shown.when(make, course.isOwn());
            });
  }

  private void showNotes(boolean isShown) {
    Shown.when(notesText, isShown);
  }

  private static Label overline(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("overline");
    return label;
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
