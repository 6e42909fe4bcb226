package dev.raceway.lesson;

import dev.raceway.model.ThreadId;
import dev.raceway.schedule.ShareCode;
import java.util.List;
import java.util.Optional;

/**
 * What a student hands in of one lesson: all that was answered and tried, in order of time, and the
 * figures that were made of it.
 *
 * @param name the student's name, as it was typed
 * @param lesson the lesson's id
 * @param answers all answers, also repeated ones
 * @param attempts all attempts at challenges
 * @param figures the figures as they were shown to the student
 */
public record HandIn(
    String name, String lesson, List<Given> answers, List<Tried> attempts, Figures figures) {

  /**
   * An answer that was locked in.
   *
   * @param order its place among all answers and attempts, from 1
   * @param step the number of the question's step, from 1
   * @param answer the answer as it is written
   * @param right whether it was called right
   */
  public record Given(int order, int step, String answer, boolean right) {}

  /**
   * An attempt at a challenge.
   *
   * @param order its place among all answers and attempts, from 1
   * @param step the number of the challenge's step, from 1
   * @param code the run as far as it went
   * @param then the thread that was chosen last and refused, empty if none was
   * @param found the count at its end
   * @param lost the lost updates at its end
   * @param contextSwitches its context switches
   * @param won whether it was called won
   */
  public record Tried(
      int order,
      int step,
      ShareCode code,
      Optional<ThreadId> then,
      long found,
      int lost,
      int contextSwitches,
      boolean won) {}

  /**
   * What counts.
   *
   * @param right questions whose first answer is right
   * @param wrong questions whose first answer is wrong
   * @param won challenges that were won
   * @param contextSwitches context switches of the shortest winning attempts, added up
   * @param tries attempts at challenges
   */
  public record Figures(int right, int wrong, int won, int contextSwitches, int tries) {

    /** Nothing answered, nothing won. */
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0);
  }

  /** Keeps copies. */
  public HandIn {
    answers = List.copyOf(answers);
    attempts = List.copyOf(attempts);
  }

  /** Returns the figures that follow from answers and attempts as they are called. */
  static Figures figures(List<Given> answers, List<Tried> attempts) {
    List<Integer> questions = answers.stream().map(Given::step).distinct().toList();
    int right = (int) questions.stream().filter(step -> first(answers, step).right()).count();
    List<Integer> won = attempts.stream().filter(Tried::won).map(Tried::step).distinct().toList();
    return new Figures(
        right,
        questions.size() - right,
        won.size(),
        won.stream().mapToInt(step -> fewest(attempts, step)).sum(),
        attempts.size());
  }

  private static Given first(List<Given> answers, int step) {
    return answers.stream()
        .filter(answer -> answer.step() == step)
        .min((one, other) -> Integer.compare(one.order(), other.order()))
        .orElseThrow();
  }

  private static int fewest(List<Tried> attempts, int step) {
    return attempts.stream()
        .filter(attempt -> attempt.won() && attempt.step() == step)
        .mapToInt(Tried::contextSwitches)
        .min()
        .orElseThrow();
  }
}
