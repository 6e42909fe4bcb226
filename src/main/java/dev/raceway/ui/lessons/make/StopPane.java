package dev.raceway.ui.lessons.make;

import dev.raceway.lesson.Question.Form;
import dev.raceway.lesson.draft.DraftOutline.Stop;
import dev.raceway.ui.control.Choice;
import dev.raceway.ui.control.IconButton;
import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is said and asked at the stop where the run stands. */
final class StopPane extends VBox {

  private final LessonMaker model;
  private final IconButton before;
  private final IconButton after;
  private final Label place = new Label();
  private final Button mark = new Button();
  private final WordsField text;
  private final Choice<Optional<Form>> form;
  private final QuestionPane question;
  private boolean isShowing;

  StopPane(LessonMaker model) {
    super(8);
    this.model = model;
    before =
        new IconButton(
            "make-before",
            Feather.CHEVRON_LEFT,
            "make.before",
            () -> model.before().ifPresent(model::go));
    after =
        new IconButton(
            "make-after",
            Feather.CHEVRON_RIGHT,
            "make.after",
            () -> model.after().ifPresent(model::go));
    place.setId("make-place");
    place.getStyleClass().add("strong");
    place.setWrapText(true);
    place.setMinHeight(USE_PREF_SIZE);
    place.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(place, Priority.ALWAYS);
    HBox way = new HBox(8, before, place, after);
    way.setAlignment(Pos.CENTER_LEFT);
    mark.setId("make-mark");
    mark.setMinWidth(USE_PREF_SIZE);
    mark.setGraphic(new KeyCap(Shortcut.PAUSE_MARK.cap()));
    mark.setContentDisplay(ContentDisplay.RIGHT);
    mark.setOnAction(event -> model.toggleMark());
    KeyTips.set(mark, Texts.get("make.mark.help"), Shortcut.PAUSE_MARK);
    text =
        new WordsField(
            "make-text",
            Texts.get("make.text"),
            Texts.get("make.text.help"),
            3,
            typed ->
                model.editStop(stop -> stop.withText(stop.text().with(model.language(), typed))));
    form =
        new Choice<>(
            Texts.get("make.form"),
            Stream.concat(
                    Stream.of(Optional.<Form>empty()), Stream.of(Form.values()).map(Optional::of))
                .toList(),
            each -> each.map(Texts::of).orElseGet(() -> Texts.get("make.form.none")));
    form.setId("make-form");
    form.setMinWidth(0);
    form.setMaxWidth(Double.MAX_VALUE);
    form.valueProperty().subscribe((was, now) -> choose(now));
    question = new QuestionPane(model);
    getChildren().addAll(way, mark, text, form, question);
  }

  private void choose(Optional<Form> chosen) {
    if (isShowing) {
      return;
    }
    model.editStop(
        stop ->
            chosen
                .map(each -> stop.asking(true).withQuestion(asked -> asked.withForm(each)))
                .orElseGet(() -> stop.asking(false)));
  }

  void show() {
    Stop here = model.here();
    List<Stop> steps = model.outlineProperty().get().steps();
    String number =
        here.isStep()
            ? Texts.get("make.place", here.number(), steps.size())
            : Texts.get("make.place-start");
    place.setText(model.isAtStop() ? number : Texts.get("make.after-stop", number));
    before.setDisable(model.before().isEmpty());
    after.setDisable(model.after().isEmpty());
    mark.setText(Texts.get(model.isMarked() ? "make.unmark" : "make.mark"));
    text.show(here.words().text().in(model.language()));
    isShowing = true;
    form.setValue(
        here.words().asks() ? Optional.of(here.words().question().form()) : Optional.empty());
    isShowing = false;
    Shown.when(question, here.words().asks());
    if (here.words().asks()) {
      question.show(here);
    }
  }
}
