package dev.raceway.ui.lessons.make;

import dev.raceway.lesson.draft.DraftAnswer;
import dev.raceway.ui.control.IconButton;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A wrong answer, and the sentence for whoever gives it. */
final class WrongAnswerRow extends VBox {

  private final LessonMaker model;
  private final TextField value = new TextField();
  private final WordsField sentence;
  private boolean isShowing;

  WrongAnswerRow(LessonMaker model, int place) {
    super(4);
    this.model = model;
    int number = place + 1;
    value.setId("make-wrong-" + number);
    value.setPromptText(Texts.get("make.wrong", number));
    value.setAccessibleText(Texts.get("make.wrong", number));
    KeyTips.set(value, Texts.get("make.wrong.help"));
    value
        .textProperty()
        .subscribe((before, now) -> change(place, answer -> answer.withValue(now.strip())));
    HBox.setHgrow(value, Priority.ALWAYS);
    sentence =
        new WordsField(
            "make-wrong-why-" + number,
            Texts.get("make.wrong-why-any"),
            Texts.get("make.wrong-why.help"),
            2,
            typed ->
                change(
                    place,
                    answer ->
                        answer.withSentence(answer.sentence().with(model.language(), typed))));
    IconButton remove =
        new IconButton(
            "make-remove-" + number,
            Feather.X,
            "make.remove",
            () -> model.editQuestion(now -> now.withoutWrong(place)));
    HBox first = new HBox(8, value, remove);
    first.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(first, sentence);
  }

  private void change(int place, UnaryOperator<DraftAnswer> change) {
    if (!isShowing) {
      model.editQuestion(now -> now.withWrong(place, change.apply(now.wrong().get(place))));
    }
  }

  void show(DraftAnswer answer) {
    isShowing = true;
    if (!value.getText().strip().equals(answer.value())) {
      value.setText(answer.value());
    }
    isShowing = false;
    sentence.call(
        answer.value().isBlank()
            ? Texts.get("make.wrong-why-any")
            : Texts.get("make.wrong-why", answer.value()));
    sentence.show(answer.sentence().in(model.language()));
  }
}
