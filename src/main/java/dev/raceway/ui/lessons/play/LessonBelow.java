package dev.raceway.ui.lessons.play;

import dev.raceway.lesson.Goal;
import dev.raceway.lesson.Question;
import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.lessons.play.LessonState.Phase;
import dev.raceway.ui.screen.WrappedLabel;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.vote.VoteView;
import dev.raceway.work.JobState;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What a class sees of a lesson, below the board: few words, and large. */
final class LessonBelow extends VBox implements AutoCloseable {

  /** The sentence before a question, which is larger than it. */
  private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");

  private final LessonViewModel model;
  private final Label place = new WrappedLabel("below-place");
  private final Label said = new WrappedLabel("below-text");
  private final Label answer = new WrappedLabel("below-answer");
  private final MeasuredLines measured = new MeasuredLines();
  private final VoteView vote;
  private final Button next = new Button();
  private final Button again = new Button(Texts.get("lessons.try-again"));
  private final Subscription subscription;

  LessonBelow(LessonViewModel model) {
    this.model = model;
    getStyleClass().addAll("card", "lesson-below");
    setId("lesson-below");
    setMinHeight(USE_PREF_SIZE);
    vote = new VoteView(model::choose);
    next.setId("below-next");
    next.getStyleClass().add("primary");
    next.setGraphic(new KeyCap("PageDown"));
    next.setContentDisplay(ContentDisplay.RIGHT);
    next.setMinWidth(USE_PREF_SIZE);
    next.setOnAction(event -> model.guide().goOn());
    again.setId("below-again");
    again.getStyleClass().add("below-again");
    again.setGraphic(new KeyCap(Shortcut.AGAIN.cap()));
    again.setContentDisplay(ContentDisplay.RIGHT);
    again.setMinWidth(USE_PREF_SIZE);
    again.setOnAction(event -> model.again());
    KeyTips.set(again, Texts.get("lessons.try-again.help"), Shortcut.AGAIN);
    KeyTips.set(next, Texts.get("lessons.next.help"), Shortcut.NEXT);
    HBox.setHgrow(place, Priority.ALWAYS);
    place.setMaxWidth(Double.MAX_VALUE);
    HBox last = new HBox(16, place, vote.sum(), again, next);
    last.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(said, vote, answer, measured, last);
    subscription =
        model
            .stateProperty()
            .subscribe(now -> show())
            .and(model.measurement().stateProperty().subscribe(now -> show()))
            .and(model.step().inHand().runProperty().subscribe(now -> showWays()));
  }

  private void show() {
    LessonState state = model.stateProperty().get();
    boolean isVote = state.vote().isPresent() && state.phase() != Phase.ENDED;
    place.setText(LessonSentences.place(model, state));
    said.setText(said(state));
    said.pseudoClassStateChanged(LEAD, isVote);
    // What is asked about comes before the question, and makes room for the answer.
    Shown.when(said, !(isVote && (state.phase() == Phase.ANSWERED || said.getText().isEmpty())));
    Shown.when(vote, isVote);
    Shown.when(vote.sum(), isVote);
    Shown.when(place, !isVote);
    state.vote().filter(now -> isVote).ifPresent(vote::show);
    showMeasured(state);
    showWays();
  }

  private void showWays() {
    LessonState state = model.stateProperty().get();
    next.setText(next(state));
    Shown.when(again, state.phase() == Phase.TRYING);
  }

  private String next(LessonState state) {
    if (model.guide().isBehind()) {
      return Texts.get("lessons.to-present");
    }
    if (state.phase() == Phase.TRYING && !state.isWon()) {
      return Texts.get("lessons.skip");
    }
    return state.phase() == Phase.ASKING
        ? Texts.get("lessons.reveal")
        : LessonSentences.next(model, state);
  }

  private static String said(LessonState state) {
    if (state.phase() == Phase.ENDED) {
      return Texts.get("lessons.ended");
    }
    String text = LessonSentences.in(state.moment().step().text());
    if (state.question().isPresent() && state.vote().isEmpty()) {
      return LessonSentences.in(state.question().get().text());
    }
    return state
        .challenge()
        .map(
            challenge ->
                text
                    + "\n"
                    + Texts.get("lessons.goal")
                    + ": "
                    + challenge.goals().stream()
                        .map((Goal goal) -> GoalWords.of(goal))
                        .collect(Collectors.joining(" ")))
        .orElse(text);
  }

  private String answer(LessonState state) {
    if (state.phase() == Phase.ANSWERED) {
      return state
          .rightReply()
          .map(Question.Reply::sentence)
          .map(
              why ->
                  Texts.get(
                          "lessons.truth",
                          LessonSentences.answer(state, state.truth().orElseThrow()))
                      + " "
                      + LessonSentences.in(why))
          .orElse("");
    }
    if (state.phase() == Phase.TRYING) {
      return state.standing().map(GoalWords::of).orElse("");
    }
    return "";
  }

  private void showMeasured(LessonState state) {
    JobState<Object, List<MeasuredLine>> now = model.measurement().stateProperty().get();
    boolean isShown = state.phase() == Phase.MEASURING;
    measured.show(
        isShown && now instanceof JobState.Done<Object, List<MeasuredLine>> done
            ? done.result()
            : List.of());
    Shown.when(measured, !measured.getChildren().isEmpty());
    answer.setText(isShown ? standing(now) : answer(state));
    Shown.when(answer, !answer.getText().isEmpty());
  }

  private static String standing(JobState<Object, List<MeasuredLine>> now) {
    if (now instanceof JobState.Failed<Object, List<MeasuredLine>> failed) {
      return Texts.get("lessons.measure-failed", failed.reason());
    }
    return now.isRunning() ? Texts.get("lessons.measuring") : "";
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
