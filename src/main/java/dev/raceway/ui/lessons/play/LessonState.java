package dev.raceway.ui.lessons.play;

import dev.raceway.lesson.Challenge;
import dev.raceway.lesson.LessonTask;
import dev.raceway.lesson.Moment;
import dev.raceway.lesson.Question;
import dev.raceway.ui.vote.Vote;
import java.util.List;
import java.util.Optional;

/**
 * Where a lesson stands.
 *
 * @param moment the step at its place in the run
 * @param phase what is to be done
 * @param options the answers that can be chosen, none where one is typed
 * @param chosen the place of the answer that is chosen, and not locked in yet
 * @param typed the answer as far as it is typed
 * @param given the answer that was locked in
 * @param truth the right answer, as soon as it is known
 * @param vote the vote of a class, while one looks
 * @param hints how many hints are shown
 * @param standing how the challenge stands, as soon as it is known
 * @param before the questions that were answered before, in order
 */
record LessonState(
    Moment moment,
    Phase phase,
    List<LessonOption> options,
    Optional<Integer> chosen,
    String typed,
    Optional<String> given,
    Optional<String> truth,
    Optional<Vote> vote,
    int hints,
    Optional<ChallengeStanding> standing,
    List<Answered> before) {

  /** What is to be done. */
  enum Phase {
    /** Something is said. */
    READING,
    /** An answer is waited for. */
    ASKING,
    /** An answer was locked in, and the right one is not known yet. */
    CHECKING,
    /** What happened is shown beside the answer. */
    ANSWERED,
    /** Goals are to be reached. */
    TRYING,
    /** Something is to be measured. */
    MEASURING,
    /** All steps were gone through. */
    ENDED
  }

  /**
   * A question that was answered before.
   *
   * @param step the number of its step
   * @param answer the answer that was locked in first
   * @param right whether it was right
   */
  record Answered(int step, String answer, boolean right) {}

  LessonState {
    options = List.copyOf(options);
    before = List.copyOf(before);
  }

  static LessonState of(Moment moment, Phase phase, List<LessonOption> options) {
    return new LessonState(
        moment,
        phase,
        options,
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty(),
        List.of());
  }

  LessonState with(Phase next) {
    return new LessonState(
        moment, next, options, chosen, typed, given, truth, vote, hints, standing, before);
  }

  LessonState withChosen(Optional<Integer> next) {
    return new LessonState(
        moment, phase, options, next, typed, given, truth, vote, hints, standing, before);
  }

  LessonState withTyped(String next) {
    return new LessonState(
        moment, phase, options, chosen, next, given, truth, vote, hints, standing, before);
  }

  LessonState withGiven(Optional<String> next) {
    return new LessonState(
        moment, phase, options, chosen, typed, next, truth, vote, hints, standing, before);
  }

  /** Returns whether all that is new is the right answer, which is not to be seen yet. */
  boolean onlyKnowsMoreThan(LessonState before) {
    return phase == Phase.ASKING
        && options.stream().allMatch(each -> each.value().isPresent() || each.label().isPresent())
        && withTruth(before.truth()).equals(before);
  }

  /** Returns whether all that is new is the answer that is chosen or typed. */
  boolean onlyAnswersOtherwiseThan(LessonState before) {
    return phase == Phase.ASKING
        && withChosen(before.chosen()).withTyped(before.typed()).equals(before);
  }

  LessonState withTruth(Optional<String> next) {
    return new LessonState(
        moment, phase, options, chosen, typed, given, next, vote, hints, standing, before);
  }

  LessonState withVote(Optional<Vote> next) {
    return new LessonState(
        moment, phase, options, chosen, typed, given, truth, next, hints, standing, before);
  }

  LessonState withHints(int next) {
    return new LessonState(
        moment, phase, options, chosen, typed, given, truth, vote, next, standing, before);
  }

  LessonState withStanding(Optional<ChallengeStanding> next) {
    return new LessonState(
        moment, phase, options, chosen, typed, given, truth, vote, hints, next, before);
  }

  LessonState withBefore(List<Answered> next) {
    return new LessonState(
        moment, phase, options, chosen, typed, given, truth, vote, hints, standing, next);
  }

  Optional<Question> question() {
    return moment.step().question();
  }

  Optional<Challenge> challenge() {
    return moment.step().challenge();
  }

  LessonTask task() {
    return moment.step().task();
  }

  /** Returns whether an answer stands open, so that nothing may give it away. */
  boolean isOpen() {
    return phase == Phase.ASKING || phase == Phase.CHECKING;
  }

  /** Returns whether an answer is chosen or typed. */
  boolean hasAnswer() {
    return options.isEmpty() ? typed.matches("-?\\d{1,40}") : chosen.isPresent();
  }

  /** Returns the answer that is chosen or typed, as it is written, given the right one. */
  String answer(String right) {
    return options.isEmpty() ? typed : options.get(chosen.orElseThrow()).value(right);
  }

  /** Returns what is said to the answer that was given. */
  Optional<Question.Reply> reply() {
    return truth.flatMap(
        right ->
            given.flatMap(answer -> question().map(question -> question.reply(answer, right))));
  }

  /** Returns what is said to the right answer. */
  Optional<Question.Reply> rightReply() {
    return truth.flatMap(right -> question().map(question -> question.reply(right, right)));
  }

  boolean isWon() {
    return standing.filter(ChallengeStanding::won).isPresent();
  }
}
