package dev.raceway.lesson;

import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.HandIn.Given;
import dev.raceway.lesson.HandIn.Tried;
import dev.raceway.model.State;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * What was answered and tried in one lesson so far, and whether it was right. A value: adding to it
 * gives another one.
 *
 * @param lesson the lesson
 * @param answers the answers, in order of time
 * @param attempts the attempts, in order of time
 */
public record AnswerSheet(Lesson lesson, List<Given> answers, List<Tried> attempts) {

  /** Keeps copies. */
  public AnswerSheet {
    answers = List.copyOf(answers);
    attempts = List.copyOf(attempts);
  }

  /** Returns the empty sheet of a lesson. */
  public static AnswerSheet of(Lesson lesson) {
    return new AnswerSheet(lesson, List.of(), List.of());
  }

  /**
   * Returns the sheet with one more answer.
   *
   * @param step the number of the question's step, from 1
   * @param answer the answer as it is written
   * @param budget asked while the right answer is explored; where it says no, none is right
   */
  public AnswerSheet answered(int step, String answer, Budget budget) {
    List<Given> more = new ArrayList<>(answers);
    more.add(new Given(next(), step, answer, isRight(moment(step), answer, budget)));
    return new AnswerSheet(lesson, more, attempts);
  }

  /**
   * Returns the sheet with one more answer to a question whose right answer is known.
   *
   * @param truth the right answer, as {@link Subject#answer} says
   */
  public AnswerSheet answered(int step, String answer, String truth) {
    List<Given> more = new ArrayList<>(answers);
    more.add(new Given(next(), step, answer, answer.equals(truth)));
    return new AnswerSheet(lesson, more, attempts);
  }

  /**
   * Returns the sheet with one more attempt.
   *
   * @param step the number of the challenge's step, from 1
   */
  public AnswerSheet tried(int step, Attempt attempt, Budget budget) {
    return tried(step, attempt, isWon(moment(step), attempt, budget));
  }

  /** Returns the sheet with one more attempt of which it is known whether it is won. */
  public AnswerSheet tried(int step, Attempt attempt, boolean won) {
    List<Tried> more = new ArrayList<>(attempts);
    Trace trace = attempt.trace();
    State end = trace.end();
    more.add(
        new Tried(
            next(),
            step,
            new ShareCode(trace.program(), trace.schedule()),
            attempt.then(),
            end.count(),
            end.lost(),
            end.progress().contextSwitches(),
            won));
    return new AnswerSheet(lesson, answers, more);
  }

  /** Returns what is handed in under a name. */
  public HandIn handIn(String name) {
    return new HandIn(name, lesson.id(), answers, attempts, HandIn.figures(answers, attempts));
  }

  private int next() {
    return answers.size() + attempts.size() + 1;
  }

  private Moment moment(int step) {
    return lesson.moments().get(step - 1);
  }

  static boolean isRight(Moment moment, String answer, Budget budget) {
    return moment
        .step()
        .question()
        .map(question -> question.subject().answer(moment, budget))
        .filter(truth -> truth instanceof Exact<String> exact && exact.value().equals(answer))
        .isPresent();
  }

  static boolean isWon(Moment moment, Attempt attempt, Budget budget) {
    return moment
        .step()
        .challenge()
        .filter(challenge -> challenge.isWonBy(attempt, moment.before(), budget))
        .isPresent();
  }
}
