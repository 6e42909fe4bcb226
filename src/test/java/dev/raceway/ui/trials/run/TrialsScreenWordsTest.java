package dev.raceway.ui.trials.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.ThreadWork;
import dev.raceway.picture.look.Palette;
import dev.raceway.session.export.picture.PictureLook;
import dev.raceway.session.export.picture.PicturedHistograms;
import dev.raceway.trial.DurationEstimate;
import dev.raceway.trial.Machine;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.run.RunPicture.Turn;
import dev.raceway.ui.trials.run.TrialsScreenState.Phase;
import dev.raceway.work.Cancellation;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialsScreenWordsTest {

  private static final Machine TWO = new Machine("Fast", 2, "17.0.1", "HotSpot", "Linux");
  private static final Machine ONE = new Machine("Slow", 1, "17.0.1", "HotSpot", "Linux");

  /** What one thread has found is known. */
  private static TrialsScreenState found(int increments, Contender... contenders) {
    List<RunPicture> runs =
        Stream.of(contenders)
            .map(
                contender ->
                    TrialSetup.plain(1, increments).with(contender.counter(), contender.lock()))
            .map(TrialsScreenWordsTest::picture)
            .toList();
    return new TrialsScreenState(
        Phase.DONE,
        new TrialsScreenSetup(
            ThreadWork.same(3, increments, 1), 0, 4, new TreeSet<>(List.of(contenders))),
        runs,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static RunPicture picture(TrialSetup setup) {
    TrialProgress progress = Trials.run(setup, 4, new Cancellation(), now -> {});
    return RunPicture.of(Turn.DONE, progress, Optional.empty(), Optional.empty());
  }

  @Test
  void before_the_first_trial_it_says_what_to_do() {
    TrialsScreenState empty = TrialsScreenState.empty(TrialsScreenSetup.of(Preset.CLASSIC));
    assertThat(TrialsScreenWords.seen(empty, TWO)).singleElement().asString().contains("run them");
    assertThat(TrialsScreenWords.seen(empty.in(Phase.RUNNING), TWO))
        .containsExactly("The threads are running …");
  }

  @Test
  void the_naive_loop_proves_nothing_and_the_reason_is_said() {
    assertThat(TrialsScreenWords.seen(found(10, Contender.of(CounterKind.NAIVE)), TWO))
        .anySatisfy(
            said ->
                assertThat(said)
                    .contains("found 10 in 4 of 4 trials, and that proves nothing")
                    .contains("compiler")
                    .contains("started one after another"));
  }

  @Test
  void what_is_right_every_time_has_its_price_named() {
    TrialsScreenState state = found(20_000, Contender.PLAIN, Contender.of(LockMode.MUTEX));
    assertThat(TrialsScreenWords.seen(state, TWO))
        .anySatisfy(
            said ->
                assertThat(said)
                    .contains("count\u00a0+=\u00a01, mutex")
                    .contains("as count\u00a0+=\u00a01."));
    assertThat(
            TrialsScreenWords.seen(found(10, Contender.PLAIN, Contender.of(LockMode.MUTEX)), TWO))
        .as("too short to be timed")
        .noneMatch(said -> said.contains("times as long"));
  }

  @Test
  void one_processor_and_a_crowd_are_spoken_of() {
    TrialsScreenState state = found(10, Contender.PLAIN);
    assertThat(TrialsScreenWords.seen(state, ONE))
        .anyMatch(said -> said.contains("has one processor"));
    assertThat(TrialsScreenWords.seen(state, TWO))
        .anyMatch(said -> said.contains("3 threads share 2"));
  }

  @Test
  void what_was_measured_on_is_named() {
    assertThat(TrialsScreenWords.measured(TWO).get(0))
        .startsWith("Fast, 2 processors; HotSpot 17.0.1; Linux.");
  }

  @ParameterizedTest
  @CsvSource({
    "40, 40, about 40 s",
    "150, 150, about 3 min",
    "10800, 10800, about 3 h",
    "432000, 432000, about 5 days",
    "3, 200, 3 s to 3 min"
  })
  void times_are_said_as_people_say_them(long low, long high, String text) {
    assertThat(
            TrialsScreenText.time(new DurationEstimate(low * 1_000_000_000, high * 1_000_000_000)))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 %", "0.0001, under 0.1 %", "0.5, 50.0 %", "0.9999, over 99.9 %", "1, 100 %"})
  void what_is_not_nothing_is_not_rounded_to_nothing(double share, String text) {
    assertThat(TrialsScreenText.percent(share)).isEqualTo(text);
  }

  @Test
  void the_drawing_has_every_histogram_and_its_words() {
    String svg =
        new PicturedHistograms(
                found(10, Contender.PLAIN, Contender.of(LockMode.MUTEX)).runs().stream()
                    .map(RunPicture::progress)
                    .toList(),
                Texts.messages(),
                new PictureLook(Palette.Tone.LIGHT, 1, false))
            .svg();
    assertThat(svg)
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"800\"")
        .contains(">count += 1, mutex</text>")
        .contains(">should be 10</text>");
  }
}
