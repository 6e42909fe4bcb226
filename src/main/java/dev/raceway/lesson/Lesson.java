package dev.raceway.lesson;

import dev.raceway.schedule.ShareCode;
import java.util.List;
import java.util.Set;

/**
 * A lesson: a set-up, and steps at which something is said, asked or to be reached.
 *
 * @param id the name that answers are handed in under: small letters, digits and hyphens
 * @param title the title
 * @param minutes how long it takes
 * @param summary what happens in it
 * @param promises what the student will do, each as the end of "You will …"
 * @param setup the set-up, and the schedule before the first step
 * @param visible what is shown besides the board
 * @param steps the steps, in order
 * @param notes notes for the teacher
 */
public record Lesson(
    String id,
    LessonText title,
    int minutes,
    LessonText summary,
    List<LessonText> promises,
    ShareCode setup,
    Set<VisiblePart> visible,
    List<LessonStep> steps,
    LessonText notes) {

  /** Most decisions of a run that a lesson lets a scheduler make. */
  static final int MOST_DECISIONS = 100_000;

  /** Keeps copies. */
  public Lesson {
    promises = List.copyOf(promises);
    visible = Set.copyOf(visible);
    steps = List.copyOf(steps);
  }

  /**
   * Returns every step at its place in the run.
   *
   * @throws IllegalArgumentException if a run cannot be followed; the message says why
   */
  public List<Moment> moments() {
    LessonRun run = new LessonRun(setup);
    return steps.stream().map(run::follow).toList();
  }

  /** Returns the number of questions. */
  public int questions() {
    return (int) steps.stream().filter(step -> step.question().isPresent()).count();
  }

  /** Returns the number of challenges. */
  public int challenges() {
    return (int) steps.stream().filter(step -> step.challenge().isPresent()).count();
  }
}
