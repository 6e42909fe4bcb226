package dev.raceway.lesson;

import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.HandIn.Figures;
import dev.raceway.lesson.HandIn.Given;
import dev.raceway.lesson.HandIn.Tried;
import dev.raceway.model.State;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Grades a hand-in: replays every run on the model, asks for every right answer again, and compares
 * with what the hand-in says of itself.
 */
public final class Grading {

  private final Lesson lesson;
  private final HandIn handIn;
  private final List<Moment> moments;
  private final Budget budget;
  private final List<String> disagreements = new ArrayList<>();

  private Grading(HandIn handIn, Lesson lesson, Budget budget) {
    this.lesson = lesson;
    this.handIn = handIn;
    this.moments = lesson.moments();
    this.budget = budget;
  }

  /**
   * Returns what a hand-in earns.
   *
   * @param lesson the lesson that it names
   * @param budget asked while it explores; where it says no, an answer is not right
   */
  public static Grade of(HandIn handIn, Lesson lesson, Budget budget) {
    Grading grading = new Grading(handIn, lesson, budget);
    grading.compare();
    boolean agrees = grading.disagreements.isEmpty();
    int answered = handIn.figures().right() + handIn.figures().wrong();
    return new Grade(
        agrees ? handIn.figures() : Figures.NONE,
        lesson.questions() - (agrees ? answered : 0),
        grading.disagreements);
  }

  private void compare() {
    List<Integer> orders =
        Stream.concat(
                handIn.answers().stream().map(Given::order),
                handIn.attempts().stream().map(Tried::order))
            .sorted()
            .toList();
    if (!orders.equals(IntStream.rangeClosed(1, orders.size()).boxed().toList())) {
      disagreements.add("its answers and attempts are not numbered from 1 on");
    }
    handIn.answers().forEach(this::compare);
    handIn.attempts().forEach(this::compare);
    if (!HandIn.figures(handIn.answers(), handIn.attempts()).equals(handIn.figures())) {
      disagreements.add("its figures do not follow from its answers and attempts");
    }
  }

  private void compare(Given given) {
    if (!isStep(given.step()) || moment(given.step()).step().question().isEmpty()) {
      disagreements.add("step " + given.step() + " of the lesson asks no question");
      return;
    }
    boolean isRight = AnswerSheet.isRight(moment(given.step()), given.answer(), budget);
    if (isRight != given.right()) {
      disagreements.add(
          "answer %s to step %s is called %s, and is %s"
              .formatted(given.order(), given.step(), right(given.right()), right(isRight)));
    }
  }

  private static String right(boolean isRight) {
    return isRight ? "right" : "wrong";
  }

  private void compare(Tried tried) {
    if (!isStep(tried.step()) || moment(tried.step()).step().challenge().isEmpty()) {
      disagreements.add("step " + tried.step() + " of the lesson is no challenge");
      return;
    }
    Trace trace = LessonRun.of(tried.code());
    State end = trace.end();
    if (end.count() != tried.found()
        || end.lost() != tried.lost()
        || end.progress().contextSwitches() != tried.contextSwitches()) {
      disagreements.add("the run of attempt " + tried.order() + " gives other figures");
    }
    boolean won = AnswerSheet.isWon(moment(tried.step()), new Attempt(trace, tried.then()), budget);
    if (won != tried.won()) {
      disagreements.add(
          "attempt %s is called %s, and is %s"
              .formatted(tried.order(), won(tried.won()), won(won)));
    }
  }

  private static String won(boolean isWon) {
    return isWon ? "won" : "not won";
  }

  private boolean isStep(int number) {
    return number >= 1 && number <= lesson.steps().size();
  }

  private Moment moment(int step) {
    return moments.get(step - 1);
  }
}
