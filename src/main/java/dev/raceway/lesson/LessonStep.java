package dev.raceway.lesson;

import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.ShareCode;
import java.util.Optional;

/**
 * One stop of a lesson: what is said, perhaps asked or to be reached, and what runs afterwards.
 *
 * @param begin the set-up and schedule that begin a fresh run at this step; empty where the run in
 *     hand goes on
 * @param text what is said
 * @param task what is to be done here
 * @param run what runs when the step has been gone through
 */
public record LessonStep(
    Optional<ShareCode> begin, LessonText text, LessonTask task, Schedule run) {

  /** Returns the question, empty if the step asks none. */
  public Optional<Question> question() {
    return task instanceof Question question ? Optional.of(question) : Optional.empty();
  }

  /** Returns the challenge, empty if the step sets none. */
  public Optional<Challenge> challenge() {
    return task instanceof Challenge challenge ? Optional.of(challenge) : Optional.empty();
  }
}
