package dev.raceway.lesson.file;

import dev.raceway.engine.DivergenceException;
import dev.raceway.engine.RealRun;
import dev.raceway.explore.Answer;
import dev.raceway.explore.Answer.Exact;
import dev.raceway.explore.Answer.Inconclusive;
import dev.raceway.explore.Budget;
import dev.raceway.lesson.AnswerChoice;
import dev.raceway.lesson.Attempt;
import dev.raceway.lesson.Challenge;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.LessonWords;
import dev.raceway.lesson.Moment;
import dev.raceway.lesson.Question;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proves a lesson: its runs and solutions on real threads, its answers by the model. What is found
 * is kept as sentences; an empty list is the proof.
 */
public final class LessonProof {

  private final Lesson lesson;
  private final Budget budget;
  private final List<String> faults = new ArrayList<>();

  private LessonProof(Lesson lesson, Budget budget) {
    this.lesson = lesson;
    this.budget = budget;
  }

  /**
   * Returns what is wrong with a lesson, one sentence each; none if it is proved.
   *
   * @param budget asked while it explores; what it cuts short is not proved
   */
  public static List<String> faults(Lesson lesson, Budget budget) {
    LessonProof proof = new LessonProof(lesson, budget);
    proof.prove();
    return List.copyOf(proof.faults);
  }

  private void prove() {
    new LessonLanguages(lesson).missing().forEach(faults::add);
    for (Moment moment : lesson.moments()) {
      runOnRealThreads(moment, moment.after());
      moment.step().question().ifPresent(question -> prove(moment, question));
      moment.step().challenge().ifPresent(challenge -> prove(moment, challenge));
    }
  }

  private void runOnRealThreads(Moment moment, Trace trace) {
    try (RealRun real = new RealRun(trace.program())) {
      trace.decisions().forEach(real::apply);
    } catch (DivergenceException e) {
      fault(moment, "real threads do something else: " + e.getMessage());
    }
  }

  private void prove(Moment moment, Question question) {
    Answer<String> answer = question.subject().answer(moment, budget);
    if (answer instanceof Inconclusive<String>) {
      fault(moment, "the right answer cannot be found: there is too much to explore");
      return;
    }
    String truth = ((Exact<String>) answer).value();
    question
        .subject()
        .roundRobin(moment.before())
        .filter(turns -> !isFollowedBy(turns, moment))
        .ifPresent(turns -> fault(moment, "the step's run is not the round robin it asks about"));
    if (!question.isAnswerable(truth)) {
      fault(moment, "the right answer, '" + truth + "', cannot be given in this form");
    }
    List<String> values =
        question.answers().stream().map(each -> question.value(each, truth)).toList();
    if (Set.copyOf(values).size() < values.size()) {
      fault(moment, "two answers are the same; the right one is '" + truth + "'");
    }
    Optional<AnswerChoice> right = question.declaredRight();
    if (right.isEmpty()) {
      fault(moment, "there must be one right answer; the run says '" + truth + "'");
    } else if (!question.value(right.get(), truth).equals(truth)) {
      fault(
          moment,
          "the right answer is '%s', not '%s'"
              .formatted(truth, question.value(right.get(), truth)));
    }
    if (question.form() == Question.Form.CHOICES && values.size() < 2) {
      fault(moment, "there must be at least two answers");
    }
  }

  /** A question about a round robin may be left before the end of it, but not for another way. */
  private static boolean isFollowedBy(Trace turns, Moment moment) {
    return turns.commonWith(moment.after()) == moment.after().length();
  }

  private void prove(Moment moment, Challenge challenge) {
    Trace start = moment.before();
    if (challenge.isWonBy(Attempt.of(start), start, budget)) {
      fault(moment, "the goal is reached before anything is done");
    }
    Attempt solved;
    try {
      solved = challenge.solved(start);
    } catch (IllegalArgumentException e) {
      fault(moment, "the solution cannot be followed: " + e.getMessage());
      return;
    }
    if (!challenge.isAllowed(solved.trace(), start)) {
      fault(moment, "the solution breaks the rules of the challenge");
    }
    if (!challenge.isWonBy(solved, start, budget)) {
      fault(moment, "the solution does not reach the goal");
    }
    challenge
        .mostSwitches()
        .filter(most -> most != solved.trace().end().progress().contextSwitches())
        .ifPresent(
            most ->
                fault(
                    moment, "the goal allows " + most + " context switches, the solution differs"));
    if (solved.then().filter(solved.trace().end()::canRun).isPresent()) {
      fault(moment, "the thread that is chosen last is not refused");
    }
    if (challenge.hints().isEmpty()) {
      fault(moment, "there is no hint");
    }
    runOnRealThreads(moment, solved.trace());
  }

  private void fault(Moment moment, String sentence) {
    faults.add("step " + moment.number() + ": " + sentence);
  }

  /** Which texts of a lesson are missing in which language. */
  private record LessonLanguages(Lesson lesson) {

    List<String> missing() {
      Set<String> languages = lesson.title().languages();
      return LessonWords.of(lesson).stream()
          .filter(text -> !text.languages().equals(languages))
          .map(
              text ->
                  "the text '%s' is there in %s, the title in %s"
                      .formatted(
                          text.in(LessonText.FALLBACK),
                          String.join(", ", text.languages()),
                          String.join(", ", languages)))
          .toList();
    }
  }
}
