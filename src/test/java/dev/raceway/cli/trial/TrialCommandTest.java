package dev.raceway.cli.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.raceway.cli.Said;
import dev.raceway.session.export.json.SetupFields;
import dev.raceway.text.Abroad;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrialCommandTest {

  private static final String EXACT = "--threads 2 --increments 50 --counter atomic";

  @Test
  void one_trial_with_the_classic_set_up_unless_told_otherwise() {
    Said said = run("");
    assertThat(said.out())
        .matches("Counter should be 500000, found [1-9]\\d*\\R(1 trial was exact.*\\R)?");
    said.assertFine();
  }

  @ParameterizedTest
  @CsvSource({"mutex, plain", "monitor, plain", "semaphore, volatile", "none, cas", "none, adder"})
  void a_line_for_each_trial(String lock, String counter) {
    Said said =
        run("--threads 3 --increments 40 --trials 10 --lock " + lock + " --counter " + counter);
    assertThat(said.out().lines().toList())
        .hasSize(10)
        .containsOnly("Counter should be 120, found 120");
  }

  @Test
  void of_many_trials_the_last_ten_and_a_summary() {
    List<String> lines = run(EXACT + " --trials 11").out().lines().toList();
    assertThat(lines).hasSize(13);
    assertThat(lines.subList(0, 10)).containsOnly("Counter should be 100, found 100");
    assertThat(lines.get(10)).isEqualTo("11 trials, 11 exact");
    assertThat(lines.get(11)).isEqualTo("found 100 to 100, median 100; 0 % of all updates lost");
    assertThat(lines.get(12))
        .matches(
            "[\\d.]+ ns an increment, [\\d.]+ trials a second; [1-9]\\d* processors, Java \\d.*");
  }

  @Test
  void several_kinds_and_modes_are_tried_in_every_pair() {
    String arguments =
        " --counter atomic --counter cas --lock none --lock mutex --counter cas --trials 1";
    Said said = run("--threads 2 --increments 5" + arguments);
    assertThat(said.out().lines().toList())
        .containsExactly(
            "counter atomic, lock none",
            "Counter should be 10, found 10",
            "",
            "counter atomic, lock mutex",
            "Counter should be 10, found 10",
            "",
            "counter cas, lock none",
            "Counter should be 10, found 10",
            "",
            "counter cas, lock mutex",
            "Counter should be 10, found 10");
  }

  @Test
  void one_result_in_json() {
    JsonNode result = json(EXACT + " --lock monitor --trials 7");
    assertThat(result.fieldNames())
        .toIterable()
        .containsExactlyElementsOf(
            SetupFields.then(
                "trials",
                "expected",
                "outcomes",
                "wrongShare",
                "lostShare",
                "nanosPerIncrement",
                "trialsPerSecond",
                "processors",
                "java"));
    assertThat(result.get("threads").asInt()).isEqualTo(2);
    assertThat(result.get("increments").asInt()).isEqualTo(50);
    assertThat(result.get("counter").asText()).isEqualTo("atomic");
    assertThat(result.get("lock").asText()).isEqualTo("monitor");
    assertThat(result.get("trials").asInt()).isEqualTo(7);
    assertThat(result.get("expected").asInt()).isEqualTo(100);
    assertThat(result.get("outcomes")).hasToString("{\"100\":7}");
    assertThat(result.get("lostShare").isNumber()).isTrue();
    assertThat(result.get("lostShare").asDouble()).isZero();
    assertThat(result.get("nanosPerIncrement").asDouble()).isPositive();
    assertThat(result.get("trialsPerSecond").asDouble()).isPositive();
    assertThat(result.get("processors").asInt()).isPositive();
    assertThat(result.get("java").asText()).isEqualTo(System.getProperty("java.version"));
  }

  @Test
  void what_was_lost_can_be_read_off_the_outcomes() {
    JsonNode result = json("--threads 2 --increments 1000 --trials 40");
    long trials = 0;
    long found = 0;
    for (var outcome : result.get("outcomes").properties()) {
      trials += outcome.getValue().asLong();
      found += Long.parseLong(outcome.getKey()) * outcome.getValue().asLong();
    }
    assertThat(trials).isEqualTo(40);
    assertThat(result.get("lostShare").asDouble())
        .isCloseTo((80_000 - found) / 80_000.0, within(1e-12));
  }

  @Test
  void several_results_in_json() {
    JsonNode runs = json("--threads 2 --increments 5 --lock none --lock fair").get("runs");
    assertThat(runs).hasSize(2);
    assertThat(runs.findValuesAsText("lock")).containsExactly("none", "fair");
  }

  @Test
  void a_table_has_a_row_for_each_count_that_was_found() {
    Said said = run(EXACT + " --lock none --lock mutex --trials 7 --csv");
    List<String> lines = List.of(said.out().split("\r\n"));
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("threads,increments,amount,counter,lock,trials,expected,");
    assertThat(lines.get(1)).startsWith("2,50,1,atomic,none,7,100,100,1,7,0.0,");
    assertThat(lines.get(2)).startsWith("2,50,1,atomic,mutex,7,100,100,1,7,0.0,");
    assertThat(said.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " --json"})
  void digits_are_plain_in_every_locale(String form) {
    String arguments = "--threads 2 --increments 3000 --trials 11" + form;
    for (String language : List.of("ar-EG", "de-DE", "hi-IN-u-nu-deva")) {
      assertThat(Abroad.in(language, () -> run(arguments).out()))
          .matches("[\\p{ASCII}]+")
          .contains("6000")
          .doesNotContainPattern("\\d,\\d");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --threads 0 | --threads must be a whole number from 1 to 64, not '0'
          --threads 65 | --threads must be a whole number from 1 to 64, not '65'
          --threads two | --threads must be a whole number from 1 to 64, not 'two'
          --increments 0 | --increments must be a whole number from 1 to 1000000000, not '0'
          --increments 1000000001 | --increments must be a whole number from 1 to 1000000000, not '1000000001'
          --increments 1e5 | --increments must be a whole number from 1 to 1000000000, not '1e5'
          --trials 0 | --trials must be a whole number from 1 to 1000000000, not '0'
          --trials -1 | --trials must be a whole number from 1 to 1000000000, not '-1'
          --trials 1000000001 | --trials must be a whole number from 1 to 1000000000, not '1000000001'
          --counter Plain | --counter must be plain, volatile, call, two-step, cas, atomic, adder, naive or yield, not 'Plain'
          --counter plain,cas | --counter must be plain, volatile, call, two-step, cas, atomic, adder, naive or yield, not 'plain,cas'
          --lock spin | --lock must be none, mutex, semaphore, write-only, per-thread, monitor or fair, not 'spin'
          again | 'again' is not an argument of raceway trial; raceway trial --help lists what there is
          --json --csv | --json and --csv are two forms, give one of them
          --trials 2 --trials 3 | option '--trials' (T) should be specified only once
          """)
  void wrong_usage_is_one_sentence_and_code_2(String arguments, String sentence) {
    for (String form : List.of("", arguments.contains("json") ? "" : " --json")) {
      run(arguments + form).assertRefused(sentence);
    }
  }

  @Test
  void help_names_every_kind_and_mode() {
    assertThat(run("--help").out())
        .contains("plain", "volatile", "cas", "atomic", "adder", "naive")
        .contains("mutex", "semaphore", "write-only", "per-thread", "monitor", "fair");
  }

  private static JsonNode json(String arguments) {
    return run(arguments + " --json").json();
  }

  private static Said run(String arguments) {
    return Said.by(("trial " + arguments).split(" "));
  }
}
