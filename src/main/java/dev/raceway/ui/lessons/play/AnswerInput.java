package dev.raceway.ui.lessons.play;

import dev.raceway.ui.lessons.play.LessonState.Phase;
import java.util.Optional;

/** What keys and clicks do to an answer that is not locked in, or to the hands of a class. */
final class AnswerInput {

  private static final int LONGEST_NUMBER = 40;

  private AnswerInput() {}

  /** Chooses an answer, or counts a hand for it. */
  static LessonState choose(LessonState state, int place) {
    if (state.phase() != Phase.ASKING) {
      return state;
    }
    if (state.vote().isPresent()) {
      return state.withVote(state.vote().map(vote -> vote.counted(place)));
    }
    return place >= 0 && place < state.options().size()
        ? state.withChosen(Optional.of(place))
        : state;
  }

  /** Takes a digit: the place of an answer, a hand, or a figure of a number. */
  static LessonState digit(LessonState state, int figure) {
    return isTyped(state) ? type(state, state.typed() + figure) : choose(state, figure - 1);
  }

  /** Takes the sign of a number, which comes first; empty if no number is typed here. */
  static Optional<LessonState> minus(LessonState state) {
    return Optional.of(state)
        .filter(AnswerInput::isTyped)
        .map(number -> number.typed().isEmpty() ? type(number, "-") : number);
  }

  /** Takes a number as far as it is typed. */
  static LessonState type(LessonState state, String text) {
    return state.phase() == Phase.ASKING && text.length() <= LONGEST_NUMBER
        ? state.withTyped(text)
        : state;
  }

  /** Takes back the hand or the figure that came last; empty if there can be none here. */
  static Optional<LessonState> takeBack(LessonState state) {
    if (state.phase() == Phase.ASKING && state.vote().isPresent()) {
      return Optional.of(state.withVote(state.vote().map(vote -> vote.takenBack())));
    }
    return isTyped(state) && !state.typed().isEmpty()
        ? Optional.of(type(state, state.typed().substring(0, state.typed().length() - 1)))
        : Optional.empty();
  }

  private static boolean isTyped(LessonState state) {
    return state.phase() == Phase.ASKING && state.vote().isEmpty() && state.options().isEmpty();
  }
}
