package dev.raceway.ui.lessons.make;

import dev.raceway.text.Language;
import dev.raceway.ui.control.Choice;
import dev.raceway.ui.control.IconButton;
import dev.raceway.ui.control.Scroller;
import dev.raceway.ui.control.Segments;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.control.WrappedColumn;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** What a lesson is made with, beside the board: its stops, its own words, and what is missing. */
public final class MakerPanel extends VBox implements AutoCloseable {

  /** What is typed or shown. */
  enum Part {
    STOPS,
    LESSON,
    TO_DO
  }

  private static final double ENOUGH = 200;

  private final LessonMaker model;
  private final Segments<Part> parts =
      new Segments<>(Texts.get("make.parts"), List.of(Part.values()), Texts::of);
  private final StopPane stop;
  private final WholePane whole;
  private final ToDoPane toDo;
  private final Label note = new Label();
  private final Label status = new Label();
  private final Button preview = new Button(Texts.get("make.preview"));
  private final Subscription subscription;

  /** Makes the panel of a model. */
  public MakerPanel(LessonMaker model) {
    this.model = model;
    setId("make-panel");
    getStyleClass().addAll("card", "make-panel");
    stop = new StopPane(model);
    whole = new WholePane(model);
    toDo = new ToDoPane(model, this::goTo);
    parts.setId("make-part");
    parts.getStyleClass().setAll("tabs");
    VBox content = new WrappedColumn(stop, whole, toDo);
    content.getStyleClass().add("make-content");
    Scroller scroll = new Scroller(content, ENOUGH);
    scroll.setId("make-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    note.setId("make-note");
    status.setId("make-status");
    status.getStyleClass().add("strong");
    for (Label label : List.of(note, status)) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    getChildren().addAll(head(), parts, scroll, note, status, actions());
    parts.valueProperty().subscribe(this::show);
    subscription =
        Subscription.combine(
            model.outlineProperty().subscribe(now -> show()),
            model.positionProperty().subscribe(now -> show()),
            model.proofProperty().subscribe(now -> show()),
            model.noteProperty().subscribe(now -> tell()));
  }

  private HBox head() {
    Label title = new Label(Texts.get("make.title"));
    title.getStyleClass().add("panel-title");
    title.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Choice<Language> language =
        new Choice<>(Texts.get("make.language"), List.of(Language.values()), Language::ownName);
    language.setId("make-language");
    for (Language each : Language.values()) {
      if (each.tag().equals(model.language())) {
        language.setValue(each);
      }
    }
    language.valueProperty().subscribe((before, now) -> model.speak(now.tag()));
    IconButton close =
        new IconButton("make-close", Feather.X, "make.close", Shortcut.MAKE_LESSON, model::leave);
    HBox head = new HBox(8, title, space, language, close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private FlowPane actions() {
    preview.setId("make-preview");
    preview.setOnAction(event -> model.preview());
    KeyTips.set(preview, Texts.get("make.preview.help"));
    Button save = new Button(Texts.get("make.save"));
    save.setId("make-save");
    save.getStyleClass().add("primary");
    save.setOnAction(event -> model.save());
    KeyTips.set(save, Texts.get("make.save.help"));
    Button fresh = new Button(Texts.get("make.new"));
    fresh.setId("make-new");
    fresh.setOnAction(event -> model.beginNew());
    KeyTips.set(fresh, Texts.get("make.new.help"));
    for (Button button : List.of(preview, save, fresh)) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    FlowPane actions = new FlowPane(8, 8, save, preview, fresh);
    actions.setAlignment(Pos.CENTER_LEFT);
    return actions;
  }

  private void goTo(int step) {
    if (step > 0) {
      model.goTo(step);
      parts.valueProperty().set(Part.STOPS);
    } else {
      parts.valueProperty().set(Part.LESSON);
    }
  }

  private void show() {
    Part part = parts.valueProperty().get();
    Shown.when(stop, part == Part.STOPS);
    Shown.when(whole, part == Part.LESSON);
    Shown.when(toDo, part == Part.TO_DO);
    stop.show();
    whole.show();
    toDo.show();
    status.setText(ToDoPane.status(model));
    preview.setDisable(model.lesson().isEmpty());
  }

  private void tell() {
    note.setText(model.noteProperty().get().map(Message::text).orElse(""));
    Shown.when(note, !note.getText().isEmpty());
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
