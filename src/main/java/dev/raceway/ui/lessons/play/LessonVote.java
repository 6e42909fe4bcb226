package dev.raceway.ui.lessons.play;

import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.Question;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.vote.Vote;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes a vote of a lesson's question. */
final class LessonVote {

  private LessonVote() {}

  /** Returns the vote, empty if there is nothing to choose from yet. */
  static Optional<Vote> of(LessonState state) {
    Question question = state.question().orElseThrow();
    List<LessonOption> options = options(state);
    if (options.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        Vote.of(
            in(question.text()),
            options.stream()
                .<Supplier<String>>map(option -> () -> option.words(state.truth()))
                .toList()));
  }

  /** Returns the vote with the right answer marked. */
  static Optional<Vote> revealed(LessonState state, Optional<String> truth) {
    return truth.flatMap(
        right ->
            state
                .vote()
                .map(
                    vote -> {
                      List<String> values =
                          options(state).stream().map(option -> option.value(right)).toList();
                      return vote.revealed(values.indexOf(right));
                    }));
  }

  private static List<LessonOption> options(LessonState state) {
    return LessonOption.toVote(state.moment(), state.question().orElseThrow(), state.truth());
  }

  private static Supplier<String> in(LessonText text) {
    return () -> text.in(Texts.messages().language().tag());
  }
}
