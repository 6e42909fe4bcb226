package dev.raceway.cli.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.cli.Said;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.trial.DurationEstimate;
import dev.raceway.trial.SeriesProgress;
import dev.raceway.trial.TrialSeries;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.work.Cancellation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said while trials run: to somebody who watches, and to nobody else. */
class TrialProgressTest {

  private static final TrialSetup SETUP =
      TrialSetup.plain(2, 5).with(CounterKind.CAS, LockMode.NONE);
  private static final DurationEstimate RANGE =
      new DurationEstimate(3_000_000_000L, 200_000_000_000L);

  private final StringWriter err = new StringWriter();

  private static SeriesProgress begun(List<TrialSetup> setups) {
    SeriesProgress none = new TrialSeries(setups, 100).progress();
    return new SeriesProgress(none.runs(), setups.stream().map(any -> Optional.of(RANGE)).toList());
  }

  private ProgressLine line(boolean watched) {
    return new ProgressLine(new PrintWriter(err), watched);
  }

  @Test
  void one_line_says_how_far_it_is() {
    line(true).show(begun(List.of(SETUP)));
    assertThat(err).hasToString("\rcas with lock none: 0 of 100 trials, 3 s to 3 min left");
  }

  @Test
  void of_several_it_says_which_and_how_long_all_take() {
    line(true).show(begun(List.of(SETUP, SETUP.with(CounterKind.CAS, LockMode.FAIR))));
    assertThat(err).hasToString("\r1 of 2, cas with lock none: 0 of 100 trials, 6 s to 7 min left");
  }

  @Test
  void the_line_is_wiped_before_results_are_printed() {
    ProgressLine line = line(true);
    line.clear();
    assertThat(err).as("nothing to wipe").hasToString("");
    line.show(begun(List.of(SETUP)));
    int shown = err.toString().length() - 1;
    line.clear();
    assertThat(err.toString()).endsWith("\r" + " ".repeat(shown) + "\r");
  }

  @Test
  void a_file_gets_nothing_of_it() {
    ProgressLine line = line(false);
    line.show(begun(List.of(SETUP)));
    line.clear();
    assertThat(err).hasToString("");
  }

  @Test
  void at_the_end_there_is_nothing_left_to_say() {
    line(true).show(new TrialSeries(List.of(SETUP), 2).run(new Cancellation(), progress -> {}));
    assertThat(err).hasToString("");
  }

  @Test
  void a_terminal_sees_it_and_results_stay_clean() {
    String[] arguments = {
      "trial", "--threads", "2", "--increments", "2", "--counter", "atomic", "--counter", "cas"
    };
    Said said = Said.byAtTerminal(arguments);
    assertThat(said.err()).contains("\r2 of 2, cas with lock none: 0 of 1 trials");
    assertThat(said.err()).endsWith(" \r");
    assertThat(said.out()).isEqualTo(Said.by(arguments).out());
    assertThat(Said.by(arguments).err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0 s", "119, 119 s", "120, 2 min", "5400, 90 min", "7200, 2 h", "172800, 2 days"})
  void times_are_said_as_people_say_them(long seconds, String text) {
    long nanos = seconds * 1_000_000_000;
    assertThat(Duration.of(new DurationEstimate(nanos, nanos))).isEqualTo("about " + text);
  }
}
