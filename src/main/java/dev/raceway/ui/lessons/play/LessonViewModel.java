package dev.raceway.ui.lessons.play;

import dev.raceway.lesson.Attempt;
import dev.raceway.lesson.LessonProgress;
import dev.raceway.lesson.Moment;
import dev.raceway.lesson.Question;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.Trace;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.ui.lessons.play.LessonState.Phase;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** Goes through one lesson: says, asks, waits, shows what happened, and keeps what was done. */
public final class LessonViewModel implements AutoCloseable {

  /**
   * Who hears of it.
   *
   * @param keep told of every progress
   * @param leave goes back to the list
   */
  public record Listener(Consumer<LessonProgress> keep, Runnable leave) {}

  private final LessonScript script;
  private final StepViewModel step;
  private final LessonQuery query;
  private final TaskMeasurement measurement;
  private final Listener listener;
  private final ReadOnlyObjectWrapper<LessonState> state = new ReadOnlyObjectWrapper<>();
  private final Subscription subscription;

  private final LessonGuide guide;
  private final LessonRecord record;
  private boolean presenting;

  /**
   * Goes on with a lesson where it was left.
   *
   * @param script the lesson
   * @param progress how far it was gone through
   * @param step the board that belongs to lessons
   * @param work where answers are explored and threads are measured
   * @param listener hears of it
   */
  public LessonViewModel(
      LessonScript script,
      LessonProgress progress,
      StepViewModel step,
      LessonWork work,
      Listener listener) {
    this.script = script;
    this.step = step;
    this.listener = listener;
    query = new LessonQuery(work.exploring(), this::know, this::stands);
    measurement = new TaskMeasurement(work.measuring());
    record = new LessonRecord(script.lesson(), progress, listener.keep());
    guide = new LessonGuide(this);
    step.stepping().follow(guide);
    goTo(Math.min(progress.step(), script.size()));
    subscription = step.inHand().runProperty().subscribe((before, now) -> ran(now));
  }

  /** Where the lesson stands. */
  ReadOnlyObjectProperty<LessonState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Returns whether nothing that was asked is still worked out. */
  public boolean isAtRest() {
    LessonState here = now();
    return here.question().isEmpty() || query.isKnown();
  }

  /** Returns whether all steps were gone through. */
  public boolean isEnded() {
    return now().phase() == Phase.ENDED;
  }

  /** What was measured, and whether something is. */
  TaskMeasurement measurement() {
    return measurement;
  }

  /** Returns the board's model. */
  public StepViewModel step() {
    return step;
  }

  /** Returns what keeps the run within bounds. */
  LessonGuide guide() {
    return guide;
  }

  LessonScript script() {
    return script;
  }

  LessonState now() {
    return state.get();
  }

  /** Goes to a step; one whose question was answered before shows what happened. */
  private void goTo(int stepNumber) {
    Moment moment = script.moment(stepNumber);
    Optional<Question> question = moment.step().question();
    boolean isAnswered = record.isAnswered(stepNumber);
    Phase phase = isAnswered ? Phase.ANSWERED : script.phase(stepNumber);
    measurement.forget();
    state.set(
        LessonState.of(
                moment,
                phase,
                question.map(asked -> LessonOption.of(moment, asked)).orElse(List.of()))
            .withGiven(record.given(stepNumber))
            .withBefore(record.before(stepNumber)));
    begin(isAnswered ? moment.after() : moment.before());
    record.at(stepNumber);
    query.forget();
    if (question.isPresent()) {
      query.askFor(moment, question.get());
    }
    offerVote();
    moment.step().challenge().ifPresent(challenge -> weigh(Attempt.of(step.inHand().run().past())));
  }

  private void begin(Trace trace) {
    Run run = new Run(trace, trace.length(), SchedulerChoice.START, false, PauseMarks.NONE);
    step.inHand().begin(run, List.of());
  }

  // What a person does.

  /** Goes on: locks an answer in, shows what happened, or goes to the next step. */
  public void enter() {
    switch (now().phase()) {
      case ASKING -> lockIn();
      case TRYING -> {
        if (now().isWon()) {
          goOn();
        } else {
          boolean isOver = step.inHand().run().now().isComplete();
          step.inHand().say(Message.of(isOver ? "lessons.not-won-over" : "lessons.not-won"));
        }
      }
      case MEASURING -> measureOrGoOn();
      case CHECKING -> {}
      case READING, ANSWERED, ENDED -> goOn();
    }
  }

  /** Goes to the next step, whether or not a challenge was won. */
  void goOn() {
    LessonState here = now();
    int next = here.moment().number() + 1;
    if (here.phase() == Phase.ENDED) {
      leave();
    } else if (here.phase() == Phase.READING && script.hasUnseenRun(next - 1)) {
      begin(here.moment().after());
      state.set(here.with(Phase.ANSWERED));
    } else if (next <= script.size()) {
      goTo(next);
    } else {
      record.atEnd();
      state.set(
          here.with(Phase.ENDED)
              .withVote(Optional.empty())
              .withBefore(record.before(script.size() + 1)));
    }
  }

  /** Goes to the step before. */
  void back() {
    if (now().phase() == Phase.ENDED) {
      goTo(now().moment().number());
    } else if (now().moment().number() > 1) {
      goTo(now().moment().number() - 1);
    }
  }

  boolean hasBack() {
    return now().moment().number() > 1 || now().phase() == Phase.ENDED;
  }

  /** Chooses an answer, or counts a hand for it. */
  void choose(int place) {
    answer(AnswerInput.choose(now(), place));
  }

  /** What was said before asked for it. */
  private void answer(LessonState next) {
    if (!next.equals(now())) {
      state.set(next);
      step.inHand().standStill();
    }
  }

  /** Takes a digit: the place of an answer, a hand, or a figure of a number. */
  public void digit(int figure) {
    answer(AnswerInput.digit(now(), figure));
  }

  /**
   * Takes the sign of a number.
   *
   * @return whether a number is typed here
   */
  boolean minus() {
    Optional<LessonState> signed = AnswerInput.minus(now());
    signed.ifPresent(this::answer);
    return signed.isPresent();
  }

  /** Takes a number as far as it is typed. */
  void type(String text) {
    answer(AnswerInput.type(now(), text));
  }

  /**
   * Takes back the hand or the figure that came last.
   *
   * @return whether there could be one here
   */
  boolean takeBack() {
    Optional<LessonState> before = AnswerInput.takeBack(now());
    before.ifPresent(state::set);
    return before.isPresent();
  }

  /** Shows one more hint. */
  public void hint() {
    now()
        .challenge()
        .filter(challenge -> now().hints() < challenge.hints().size())
        .ifPresent(challenge -> state.set(now().withHints(now().hints() + 1)));
  }

  /** Begins the challenge again. */
  void again() {
    if (now().phase() == Phase.TRYING) {
      begin(now().moment().before());
    }
  }

  /** Goes back to the list; the lesson is gone on with at this step. */
  void leave() {
    listener.leave().run();
  }

  /** Returns whether a class looks, which votes. */
  boolean isPresenting() {
    return presenting;
  }

  /** Whether a class looks, which votes. */
  void setPresenting(boolean isOn) {
    presenting = isOn;
    offerVote();
  }

  private void offerVote() {
    LessonState here = now();
    if (here.phase() == Phase.ASKING && (presenting != here.vote().isPresent())) {
      state.set(
          here.withVote(
              presenting
                  ? here.question().flatMap(asked -> LessonVote.of(here))
                  : Optional.empty()));
    }
  }

  private void lockIn() {
    if (now().vote().isPresent()) {
      reveal();
    } else if (now().hasAnswer()) {
      reveal();
    } else {
      boolean isNone = !now().typed().isEmpty();
      step.inHand().say(Message.of(isNone ? "lessons.whole-number" : "lessons.choose-first"));
    }
  }

  private void measureOrGoOn() {
    if (measurement.isDone()) {
      goOn();
    } else {
      measurement.start(now().task());
    }
  }

  /** Shows what happened, as soon as the right answer is known. */
  void reveal() {
    state.set(now().with(Phase.CHECKING));
    if (query.isKnown()) {
      show();
    }
  }

  private void show() {
    LessonState here = now();
    Optional<String> truth = here.truth();
    boolean isVote = here.vote().isPresent() || presenting;
    Optional<String> given = isVote ? Optional.empty() : truth.map(here::answer);
    record.answer(here.moment().number(), given, truth);
    state.set(
        here.with(Phase.ANSWERED).withGiven(given).withVote(LessonVote.revealed(here, truth)));
    begin(here.moment().after());
  }

  // What is worked out elsewhere.

  private void know(Optional<String> truth) {
    state.set(now().withTruth(truth));
    offerVote();
    if (now().phase() == Phase.CHECKING) {
      show();
    }
  }

  private void ran(Run run) {
    if (now().phase() == Phase.TRYING) {
      weigh(Attempt.of(run.past()));
    }
  }

  /** Has it worked out how an attempt stands. */
  void weigh(Attempt attempt) {
    now()
        .challenge()
        .ifPresent(challenge -> query.weigh(challenge, attempt, now().moment().before()));
  }

  private void stands(Attempt attempt, ChallengeStanding standing) {
    state.set(now().withStanding(Optional.of(standing)));
    boolean isOver = attempt.trace().end().isComplete() || attempt.then().isPresent();
    if (standing.won() || isOver) {
      record.tried(now().moment().number(), attempt, standing.won());
    }
  }

  /** Ends what is worked out and measured. */
  @Override
  public void close() {
    subscription.unsubscribe();
    query.close();
    measurement.close();
  }
}
