package dev.raceway.ui.lessons.play;

import dev.raceway.lesson.Challenge;
import dev.raceway.lesson.Goal;
import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.Question;
import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.control.WrappedColumn;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.lessons.play.LessonState.Answered;
import dev.raceway.ui.lessons.play.LessonState.Phase;
import dev.raceway.ui.screen.WrappedLabel;
import dev.raceway.ui.text.Texts;
import dev.raceway.work.JobState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The words of a step: what is said, asked, answered, to be reached, and what comes next. */
final class LessonBody extends WrappedColumn implements AutoCloseable {

  private final LessonViewModel model;
  private final TextField number = new TextField();
  private final List<OptionButton> options = new ArrayList<>();
  private final Button next = new Button();
  private final VBox ahead = new VBox(6);
  private final Subscription subscription;

  LessonBody(LessonViewModel model) {
    this.model = model;
    getStyleClass().add("lesson-body");
    number.setId("answer-number");
    number.setAccessibleText(Texts.get("lessons.number"));
    number.setPromptText(Texts.get("lessons.number"));
    KeyTips.set(number, Texts.get("lessons.number.help"));
    number.textProperty().subscribe((before, now) -> model.type(now.strip()));
    number.setOnAction(event -> model.enter());
    next.setId("lesson-next");
    next.getStyleClass().addAll("primary", "large");
    next.setGraphic(new KeyCap(Shortcut.LOCK_IN.cap()));
    next.setContentDisplay(ContentDisplay.RIGHT);
    next.setMinWidth(USE_PREF_SIZE);
    next.setOnAction(event -> model.enter());
    subscription =
        model
            .stateProperty()
            .subscribe(this::showChange)
            .and(model.measurement().stateProperty().subscribe(now -> show()));
  }

  /** A button that is pressed just when the right answer becomes known must still be there. */
  private void showChange(LessonState before, LessonState now) {
    if (now.onlyAnswersOtherwiseThan(before)) {
      showAnswer(now);
    } else if (!now.onlyKnowsMoreThan(before)) {
      show();
    }
  }

  /** What is pressed stays where it is, and keeps the keyboard. */
  private void showAnswer(LessonState state) {
    for (int i = 0; i < options.size(); i++) {
      options.get(i).show(state.chosen().equals(Optional.of(i)), false, false, false);
    }
    showNumber(state);
    showNext(state);
  }

  private void showNumber(LessonState state) {
    if (!number.getText().strip().equals(state.typed())) {
      number.setText(state.typed());
    }
  }

  private void show() {
    LessonState state = model.stateProperty().get();
    getChildren().clear();
    options.clear();
    add("lesson-place", LessonSentences.place(model, state), "strong", "soft");
    if (state.phase() == Phase.ENDED) {
      add("lesson-text", Texts.get("lessons.ended"));
      add("lesson-result", LessonSentences.figures(model.script().lesson(), state.before()));
    } else {
      add("lesson-text", LessonSentences.in(state.moment().step().text()));
      state.question().ifPresent(question -> showQuestion(state, question));
      state.challenge().ifPresent(challenge -> showChallenge(state, challenge));
      if (state.phase() == Phase.MEASURING) {
        showMeasured();
      }
    }
    showNext(state);
    showBefore(state.before());
  }

  /** Returns what goes on, which is always in sight. */
  Region ahead() {
    return ahead;
  }

  private void showQuestion(LessonState state, Question question) {
    add("lesson-question", LessonSentences.in(question.text()));
    if (state.options().isEmpty()) {
      showNumber(state);
      number.setDisable(!state.isOpen());
      getChildren().add(number);
    } else {
      VBox shown = new VBox(8);
      for (int i = 0; i < state.options().size(); i++) {
        OptionButton option = option(state, i);
        // What was neither said nor right would take the room of what happened.
        if (state.phase() != Phase.ANSWERED || !option.isDisable()) {
          shown.getChildren().add(option);
        }
        options.add(option);
      }
      getChildren().add(shown);
    }
    if (state.phase() == Phase.ASKING) {
      return;
    }
    state.given().ifPresent(given -> showReply(state, given));
    boolean wasWrong = state.reply().filter(Question.Reply::isRight).isEmpty();
    if (state.phase() == Phase.ANSWERED && wasWrong) {
      showTruth(state);
    }
  }

  private OptionButton option(LessonState state, int place) {
    LessonOption option = state.options().get(place);
    OptionButton button =
        new OptionButton(place, option.words(state.truth()), () -> model.choose(place));
    boolean isOver = state.phase() != Phase.ASKING;
    Optional<String> value = state.truth().map(option::value).or(option::value);
    boolean isGiven = state.given().isPresent() && state.given().equals(value);
    boolean isChosen = isOver ? isGiven : state.chosen().equals(Optional.of(place));
    boolean isTold = state.phase() == Phase.ANSWERED && state.truth().isPresent();
    boolean isRight = isTold && state.truth().equals(value);
    button.show(isChosen, isRight, isTold && isChosen && !isRight, isOver);
    return button;
  }

  private void showReply(LessonState state, String given) {
    state
        .reply()
        .ifPresent(
            reply -> {
              add(
                  "lesson-said",
                  Texts.get(
                      reply.isRight() ? "lessons.said-right" : "lessons.said-wrong",
                      LessonSentences.answer(state, given)),
                  "strong");
              add("lesson-reply", LessonSentences.in(reply.sentence()));
            });
  }

  private void showTruth(LessonState state) {
    state
        .rightReply()
        .ifPresent(
            reply -> {
              add(
                  "lesson-truth",
                  Texts.get(
                      "lessons.truth", LessonSentences.answer(state, state.truth().orElseThrow())),
                  "strong");
              add("lesson-why", LessonSentences.in(reply.sentence()));
            });
  }

  private void showChallenge(LessonState state, Challenge challenge) {
    add("lesson-goals", Texts.get("lessons.goal"), "overline");
    for (Goal goal : challenge.goals()) {
      addLine("lesson-goal", GoalWords.of(goal));
    }
    add(
        "lesson-standing-now",
        state.standing().map(GoalWords::of).orElseGet(() -> Texts.get("lessons.weighing")),
        "strong");
    List<LessonText> hints = challenge.hints().subList(0, state.hints());
    if (!hints.isEmpty()) {
      add("lesson-hints", Texts.get("lessons.hints"), "overline");
      hints.forEach(hint -> addLine("lesson-hint-text", LessonSentences.in(hint)));
    }
  }

  private void showMeasured() {
    JobState<Object, List<MeasuredLine>> now = model.measurement().stateProperty().get();
    if (now instanceof JobState.Done<Object, List<MeasuredLine>> done) {
      MeasuredLines lines = new MeasuredLines();
      lines.show(done.result());
      getChildren().add(lines);
    } else if (now instanceof JobState.Failed<Object, List<MeasuredLine>> failed) {
      add("lesson-failed", Texts.get("lessons.measure-failed", failed.reason()));
    } else if (now.isRunning()) {
      add("lesson-measuring", Texts.get("lessons.measuring"), "soft");
    }
  }

  private void showNext(LessonState state) {
    next.setText(LessonSentences.next(model, state));
    boolean waits =
        (state.phase() == Phase.ASKING && !state.hasAnswer() && state.vote().isEmpty())
            || state.phase() == Phase.CHECKING
            || model.measurement().stateProperty().get().isRunning();
    next.setDisable(waits);
    KeyTips.set(next, Texts.get("lessons.next.help"), Shortcut.LOCK_IN);
    if (state.phase() == Phase.TRYING && !state.isWon()) {
      Button skip = new Button(Texts.get("lessons.skip"));
      skip.setId("lesson-skip");
      skip.setOnAction(event -> model.goOn());
      KeyTips.set(skip, Texts.get("lessons.skip.help"));
      ahead.getChildren().setAll(skip);
    } else {
      ahead.getChildren().setAll(next);
    }
    if (state.phase() == Phase.ASKING) {
      ahead.getChildren().add(label("lesson-locked", locked(state), "soft"));
    }
  }

  /** Says what becomes of the answer, or why what was typed cannot be one. */
  private static String locked(LessonState state) {
    boolean isNone = state.options().isEmpty() && !state.typed().isEmpty() && !state.hasAnswer();
    return Texts.get(isNone ? "lessons.whole-number" : "lessons.locked");
  }

  private void showBefore(List<Answered> before) {
    if (before.isEmpty()) {
      return;
    }
    add("lesson-before", Texts.get("lessons.before"), "overline");
    for (Answered each : before) {
      addLine(
          "lesson-before-line",
          Texts.get(
              each.right() ? "lessons.before-right" : "lessons.before-wrong",
              each.step(),
              LessonSentences.answer(model.script().moment(each.step()), each.answer())));
    }
  }

  private void add(String id, String text, String... styles) {
    getChildren().add(label(id, text, styles));
  }

  /** Adds one of several lines of a kind, which has no id of its own. */
  private void addLine(String style, String text) {
    Label line = label(style, text);
    line.setId(null);
    getChildren().add(line);
  }

  private static Label label(String id, String text, String... styles) {
    Label label = new WrappedLabel(id, styles);
    label.setText(text);
    return label;
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
