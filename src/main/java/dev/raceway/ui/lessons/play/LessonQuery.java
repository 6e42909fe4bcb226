package dev.raceway.ui.lessons.play;

import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.Attempt;
import dev.raceway.lesson.Challenge;
import dev.raceway.lesson.Moment;
import dev.raceway.lesson.Question;
import dev.raceway.schedule.Trace;
import dev.raceway.work.Cancellation;
import dev.raceway.work.Job;
import dev.raceway.work.JobState;
import dev.raceway.work.Workplace;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Has right answers and goals worked out elsewhere; a newer question ends the one before. */
final class LessonQuery implements AutoCloseable {

  private record Weighed(Attempt attempt, ChallengeStanding standing) {}

  private final Job<Object, Optional<String>> truth;
  private final Job<Object, Weighed> standing;
  private boolean isKnown;

  /**
   * Asks nothing yet.
   *
   * @param onTruth told the right answer, or that it cannot be found
   * @param onStanding told how an attempt stands
   */
  LessonQuery(
      Workplace place,
      Consumer<Optional<String>> onTruth,
      BiConsumer<Attempt, ChallengeStanding> onStanding) {
    truth =
        new Job<>(
            place,
            now -> {
              if (now instanceof JobState.Done<Object, Optional<String>> done) {
                isKnown = true;
                onTruth.accept(done.result());
              } else if (now instanceof JobState.Failed<Object, Optional<String>>) {
                isKnown = true;
                onTruth.accept(Optional.empty());
              }
            });
    standing =
        new Job<>(
            place,
            now -> {
              if (now instanceof JobState.Done<Object, Weighed> done) {
                onStanding.accept(done.result().attempt(), done.result().standing());
              }
            });
  }

  /** Returns whether the right answer is known, or known not to be found. */
  boolean isKnown() {
    return isKnown;
  }

  /** Takes no more interest in what was asked. */
  void forget() {
    isKnown = false;
    truth.reset();
    standing.reset();
  }

  void askFor(Moment moment, Question question) {
    Moment elsewhere =
        new Moment(
            moment.number(),
            moment.step(),
            moment.before().forAnotherThread(),
            moment.after().forAnotherThread());
    truth.start(
        (cancellation, progress) ->
            question.subject().answer(elsewhere, budget(cancellation))
                    instanceof Exact<String> exact
                ? Optional.of(exact.value())
                : Optional.empty());
  }

  void weigh(Challenge challenge, Attempt attempt, Trace start) {
    Attempt elsewhere = new Attempt(attempt.trace().forAnotherThread(), attempt.then());
    Trace from = start.forAnotherThread();
    standing.start(
        (cancellation, progress) ->
            new Weighed(
                attempt, ChallengeStanding.of(challenge, elsewhere, from, budget(cancellation))));
  }

  private static Budget budget(Cancellation cancellation) {
    return soFar -> !cancellation.isCancelled();
  }

  @Override
  public void close() {
    truth.close();
    standing.close();
  }
}
