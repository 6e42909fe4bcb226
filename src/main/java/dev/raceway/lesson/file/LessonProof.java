package dev.raceway.lesson.file;

import dev.raceway.engine.DivergenceException;
import dev.raceway.engine.RealRun;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Answer.Inconclusive;
import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.AnswerChoice;
import dev.raceway.lesson.Attempt;
import dev.raceway.lesson.Challenge;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.LessonWords;
import dev.raceway.lesson.Moment;
import dev.raceway.lesson.Question;
import dev.raceway.lesson.file.LessonFault.Kind;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proves a lesson: its runs and solutions on real threads, its answers by the model. What is found
 * is kept in order; an empty list is the proof.
 */
public final class LessonProof {

  private final Lesson lesson;
  private final Budget budget;
  private final List<LessonFault> faults = new ArrayList<>();

  private LessonProof(Lesson lesson, Budget budget) {
    this.lesson = lesson;
    this.budget = budget;
  }

  /**
   * Returns what is wrong with a lesson; nothing if it is proved.
   *
   * @param budget asked while it explores; what it cuts short is not proved
   */
  public static List<LessonFault> faults(Lesson lesson, Budget budget) {
    LessonProof proof = new LessonProof(lesson, budget);
    proof.prove();
    return List.copyOf(proof.faults);
  }

  private void prove() {
    faults.addAll(new LessonLanguages(lesson).missing());
    long unwritten =
        LessonWords.of(lesson).stream()
            .filter(text -> text.byLanguage().containsValue(LessonText.UNWRITTEN))
            .count();
    if (unwritten > 0) {
      faults.add(new LessonFault(Kind.UNWRITTEN, 0, List.of(unwritten)));
    }
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
      fault(moment, Kind.REAL_THREADS, e.getMessage());
    }
  }

  private void prove(Moment moment, Question question) {
    Answer<String> answer = question.subject().answer(moment, budget);
    if (answer instanceof Inconclusive<String>) {
      fault(moment, Kind.NOT_EXPLORED);
      return;
    }
    String truth = ((Exact<String>) answer).value();
    question
        .subject()
        .roundRobin(moment.before())
        .filter(turns -> !isFollowedBy(turns, moment))
        .ifPresent(turns -> fault(moment, Kind.NOT_ROUND_ROBIN));
    if (!question.isAnswerable(truth)) {
      fault(moment, Kind.NOT_IN_THIS_FORM, truth);
    }
    List<String> values =
        question.answers().stream().map(each -> question.value(each, truth)).toList();
    if (Set.copyOf(values).size() < values.size()) {
      fault(moment, Kind.SAME_ANSWERS, truth);
    }
    Optional<AnswerChoice> right = question.declaredRight();
    if (right.isEmpty()) {
      fault(moment, Kind.NO_RIGHT_ANSWER, truth);
    } else if (!question.value(right.get(), truth).equals(truth)) {
      fault(moment, Kind.ANOTHER_RIGHT_ANSWER, truth, question.value(right.get(), truth));
    }
    if (question.form() == Question.Form.CHOICES && values.size() < 2) {
      fault(moment, Kind.ONE_ANSWER);
    }
  }

  /** A question about a round robin may be left before the end of it, but not for another way. */
  private static boolean isFollowedBy(Trace turns, Moment moment) {
    return turns.commonWith(moment.after()) == moment.after().length();
  }

  private void prove(Moment moment, Challenge challenge) {
    Trace start = moment.before();
    if (challenge.isWonBy(Attempt.of(start), start, budget)) {
      fault(moment, Kind.GOAL_AT_START);
    }
    Attempt solved;
    try {
      solved = challenge.solved(start);
    } catch (IllegalArgumentException e) {
      fault(moment, Kind.SOLUTION_NOT_FOLLOWED, e);
      return;
    }
    if (!challenge.isAllowed(solved.trace(), start)) {
      fault(moment, Kind.SOLUTION_BREAKS_RULES);
    }
    if (!challenge.isWonBy(solved, start, budget)) {
      fault(moment, Kind.GOAL_NOT_REACHED);
    }
    challenge
        .mostSwitches()
        .filter(most -> most != solved.trace().end().progress().contextSwitches())
        .ifPresent(most -> fault(moment, Kind.OTHER_SWITCHES, most));
    if (solved.then().filter(solved.trace().end()::canRun).isPresent()) {
      fault(moment, Kind.NOT_REFUSED);
    }
    if (challenge.hints().isEmpty()) {
      fault(moment, Kind.NO_HINT);
    }
    runOnRealThreads(moment, solved.trace());
  }

  private void fault(Moment moment, Kind kind, Object... details) {
    faults.add(new LessonFault(kind, moment.number(), List.of(details)));
  }

  /** Which texts of a lesson are missing in which language. */
  private record LessonLanguages(Lesson lesson) {

    List<LessonFault> missing() {
      Set<String> languages = lesson.title().languages();
      return LessonWords.of(lesson).stream()
          .filter(text -> !text.languages().equals(languages))
          .map(
              text ->
                  new LessonFault(
                      Kind.OTHER_LANGUAGES,
                      0,
                      List.of(
                          text.in(LessonText.FALLBACK),
                          String.join(", ", text.languages()),
                          String.join(", ", languages))))
          .toList();
    }
  }
}
