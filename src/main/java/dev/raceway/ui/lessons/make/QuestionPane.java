package dev.raceway.ui.lessons.make;

import dev.raceway.lesson.Question.Form;
import dev.raceway.lesson.Subject;
import dev.raceway.lesson.SubjectKind;
import dev.raceway.lesson.draft.DraftAnswer;
import dev.raceway.lesson.draft.DraftOutline.Stop;
import dev.raceway.lesson.draft.DraftQuestion;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.ui.control.Choice;
import dev.raceway.ui.control.NumberSpinner;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A question: what it asks of the model, its words, and a sentence for each wrong answer. */
final class QuestionPane extends VBox {

  private static final int MOST_VALUE = 1_000_000;

  private final LessonMaker model;
  private final Choice<SubjectKind> about;
  private final Choice<ThreadId> thread;
  private final NumberSpinner number;
  private final Label complaint = new Label();
  private final WordsField text;
  private final Label truth = new Label();
  private final WordsField why;
  private final VBox wrong = new VBox(8);
  private final List<WrongAnswerRow> rows = new ArrayList<>();
  private final Button add = new Button(Texts.get("make.add"));
  private final WordsField otherwise;
  private boolean isShowing;

  QuestionPane(LessonMaker model) {
    super(8);
    this.model = model;
    setId("make-question-pane");
    about =
        new Choice<>(
            Texts.get("make.about"),
            List.of(SubjectKind.values()),
            QuestionSuggestion.SubjectWords::question);
    about.setId("make-about");
    about.setMinWidth(0);
    about.setMaxWidth(Double.MAX_VALUE);
    about.valueProperty().subscribe((before, now) -> choose(now));
    thread = new Choice<>(Texts.get("make.thread"), ThreadId.first(1), ThreadId::toString);
    thread.setId("make-thread");
    thread.valueProperty().subscribe((before, now) -> chooseThread(now));
    number =
        new NumberSpinner(
            Message.of("make.number"),
            -MOST_VALUE,
            MOST_VALUE,
            1,
            said -> complaint.setText(said.text()));
    number.setId("make-number");
    number.numberProperty().subscribe((before, now) -> chooseNumber(now.longValue()));
    complaint.setWrapText(true);
    complaint.managedProperty().bind(complaint.textProperty().isNotEmpty());
    text =
        words(
            "make-question",
            Texts.get("make.question"),
            Texts.get("make.question.help"),
            typed ->
                model.editQuestion(now -> now.withText(now.text().with(model.language(), typed))));
    truth.setId("make-truth");
    truth.getStyleClass().add("strong");
    truth.setWrapText(true);
    truth.setMinHeight(USE_PREF_SIZE);
    why =
        words(
            "make-why",
            Texts.get("make.why"),
            Texts.get("make.why.help"),
            typed ->
                model.editQuestion(now -> now.withWhy(now.why().with(model.language(), typed))));
    otherwise =
        words(
            "make-otherwise",
            Texts.get("make.otherwise"),
            Texts.get("make.otherwise.help"),
            typed ->
                model.editQuestion(
                    now -> now.withOtherwise(now.otherwise().with(model.language(), typed))));
    getChildren()
        .addAll(about, thread, number, complaint, text, truth, why, wrong, actions(), otherwise);
  }

  private static WordsField words(String id, String name, String help, Consumer<String> take) {
    return new WordsField(id, name, help, 2, take);
  }

  private FlowPane actions() {
    add.setId("make-add");
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(event -> addAnswer());
    KeyTips.set(add, Texts.get("make.add.help"));
    Button suggest = new Button(Texts.get("make.suggest"));
    suggest.setId("make-suggest");
    suggest.setMinWidth(USE_PREF_SIZE);
    suggest.setOnAction(event -> model.suggest());
    KeyTips.set(suggest, Texts.get("make.suggest.help"));
    return new FlowPane(8, 8, add, suggest);
  }

  private void addAnswer() {
    model.editQuestion(
        now -> {
          List<DraftAnswer> more = new ArrayList<>(now.wrong());
          more.add(DraftAnswer.EMPTY);
          return now.withWrong(more);
        });
  }

  private void choose(SubjectKind kind) {
    if (isShowing) {
      return;
    }
    Optional<ThreadId> asked =
        kind.needsThread() ? Optional.of(ThreadId.first(1).get(0)) : Optional.empty();
    OptionalLong value =
        kind.needsQuantum()
            ? OptionalLong.of(1)
            : kind.needsValue() ? OptionalLong.of(program().expected()) : OptionalLong.empty();
    ask(new Subject(kind, asked, value));
  }

  private void chooseThread(ThreadId chosen) {
    if (!isShowing && chosen != null) {
      Subject now = model.here().words().question().subject();
      ask(new Subject(now.kind(), Optional.of(chosen), now.number()));
    }
  }

  private void chooseNumber(long chosen) {
    complaint.setText("");
    Subject now = model.here().words().question().subject();
    if (!isShowing && now.number().isPresent()) {
      long least = now.kind().needsQuantum() ? 1 : chosen;
      ask(new Subject(now.kind(), now.thread(), OptionalLong.of(Math.max(least, chosen))));
    }
  }

  private void ask(Subject subject) {
    model.editQuestion(now -> now.withSubject(subject));
  }

  private Program program() {
    return model.outlineProperty().get().run().program();
  }

  void show(Stop here) {
    DraftQuestion question = here.words().question();
    Subject subject = question.subject();
    isShowing = true;
    offer(question.form(), subject.kind());
    Shown.when(thread, subject.kind().needsThread());
    if (subject.thread().isPresent()) {
      List<ThreadId> threads = program().threadIds();
      if (!thread.getItems().equals(threads)) {
        thread.getItems().setAll(threads);
      }
      thread.setValue(subject.thread().get());
    }
    Shown.when(number, subject.number().isPresent());
    subject.number().ifPresent(value -> number.numberProperty().set((int) value));
    isShowing = false;
    text.show(question.text().in(model.language()));
    truth.setText(
        model
            .truth()
            .map(value -> Texts.get("make.truth", value))
            .orElseGet(() -> Texts.get("make.truth-unknown")));
    why.show(question.why().in(model.language()));
    otherwise.show(question.otherwise().in(model.language()));
    Shown.when(otherwise, question.form() != Form.CHOICES);
    add.setDisable(question.wrong().size() >= DraftQuestion.MOST_WRONG);
    showWrong(question.wrong());
  }

  private void offer(Form form, SubjectKind kind) {
    List<SubjectKind> fitting =
        Stream.of(SubjectKind.values()).filter(each -> DraftQuestion.fits(form, each)).toList();
    if (!about.getItems().equals(fitting)) {
      about.setItems(FXCollections.observableArrayList(fitting));
    }
    about.setValue(kind);
  }

  private void showWrong(List<DraftAnswer> answers) {
    while (rows.size() > answers.size()) {
      wrong.getChildren().remove(rows.remove(rows.size() - 1));
    }
    while (rows.size() < answers.size()) {
      WrongAnswerRow row = new WrongAnswerRow(model, rows.size());
      rows.add(row);
      wrong.getChildren().add(row);
    }
    for (int place = 0; place < rows.size(); place++) {
      rows.get(place).show(answers.get(place));
    }
  }
}
