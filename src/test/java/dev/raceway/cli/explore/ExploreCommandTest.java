package dev.raceway.cli.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.raceway.cli.Said;
import dev.raceway.cli.ending.TimeBudget;
import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.session.export.json.SetupFields;
import dev.raceway.text.Abroad;
import dev.raceway.work.Cancellation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExploreCommandTest {

  private static final String FIRST = "--threads 2 --increments 1";
  private static final ExplorationProgress START = new ExplorationProgress(0, 0, 1);

  @Test
  void the_table() {
    Said said = run(FIRST);
    assertThat(said.out().replace(System.lineSeparator(), "\n"))
        .isEqualTo(
            """
            2 threads, 1 increment each, counter plain, lock none
            18 of 20 schedules lose an update (90 %)

            value  schedules      share       coin flip  switches  witness
                1         18  90.0000 %  3/4  75.0000 %         2  A2 B3 A
                2          2  10.0000 %  1/4  25.0000 %         1  A3 B3

            share: of all schedules
            coin flip: the chance with a scheduler that flips a fair coin among runnable threads
            13 states
            """);
    said.assertFine();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --threads 2 --increments 1 --lock mutex | none of 10 schedules loses an update
          --threads 1 --increments 3 | the one schedule that there is loses no update
          --threads 2 --increments 2 | 918 of 924 schedules lose an update (99.4 %)
          --threads 2 --increments 3 | 48600 of 48620 schedules lose an update (more than 99.9 %)
          --threads 2 --increments 1 --python 3.10 | none of 2 schedules loses an update
          --threads 2 --increments 1 --python free | 18 of 20 schedules lose an update (90 %)
          --threads 2 --increments 1 --counter call --python 3.10 | 4 of 6 schedules lose an update (66.7 %)
          --threads 2 --increments 1 --lock write-only | 84 of 92 schedules lose an update (91.3 %)
          """)
  void the_headline_does_not_round_to_all_or_nothing(String arguments, String headline) {
    assertThat(run(arguments).out().lines().toList().get(1)).isEqualTo(headline);
  }

  @Test
  void tiny_shares_have_six_digits_and_long_fractions_are_left_to_json() {
    String arguments = "--threads 2 --increments 10";
    assertThat(run(arguments).out())
        .contains("    2              13122  1.10955e-11 %  2.36061e-12 %         5  A2 B27")
        .contains("0.000971731 %")
        .contains("runnable threads; --json has the fraction");
    assertThat(json(arguments).at("/outcomes/2/coinFlip").asText())
        .isEqualTo("1701/72057594037927936");
  }

  @Test
  void the_document() {
    JsonNode document = json(FIRST);
    assertThat(document.fieldNames())
        .toIterable()
        .containsExactlyElementsOf(
            SetupFields.then("smallest", "largest", "complete", "states", "schedules", "outcomes"));
    assertThat(document.get("smallest").asInt()).isEqualTo(1);
    assertThat(document.get("largest").asInt()).isEqualTo(2);
    assertThat(document.get("threads").asInt()).isEqualTo(2);
    assertThat(document.get("increments").asInt()).isEqualTo(1);
    assertThat(document.get("counter").asText()).isEqualTo("plain");
    assertThat(document.get("lock").asText()).isEqualTo("none");
    assertThat(document.get("complete").isBoolean()).isTrue();
    assertThat(document.get("complete").asBoolean()).isTrue();
    assertThat(document.get("states").asInt()).isEqualTo(13);
    assertThat(document.get("schedules")).hasToString("\"20\"");
    assertThat(document.get("outcomes"))
        .hasToString(
            "{\"1\":{\"schedules\":\"18\",\"coinFlip\":\"3/4\",\"minContextSwitches\":2,"
                + "\"witness\":\"A2 B3 A\"},\"2\":{\"schedules\":\"2\",\"coinFlip\":\"1/4\","
                + "\"minContextSwitches\":1,\"witness\":\"A3 B3\"}}");
  }

  @Test
  void the_rule_stands_in_the_document() {
    assertThat(json(FIRST + " --python 3.10").get("python").asText()).isEqualTo("3.10");
    assertThat(json(FIRST + " --python 3.9").has("python")).isFalse();
  }

  @Test
  void an_amount_of_its_own() {
    JsonNode document = json(FIRST + " --amount -5");
    assertThat(document.get("amount").asInt()).isEqualTo(-5);
    assertThat(document.get("smallest").asInt()).isEqualTo(-10);
    assertThat(document.get("largest").asInt()).isEqualTo(-5);
    assertThat(document.get("outcomes").has("-5")).isTrue();
    assertThat(run(FIRST + " --amount 0").exitCode()).isEqualTo(2);
  }

  /** A producer and a consumer. */
  @Test
  void threads_with_work_of_their_own() {
    String arguments = "--increments 1,1 --amount 1,-1 --start 5";
    assertThat(run(arguments).out().lines().limit(2))
        .containsExactly(
            "2 threads, updates A 1 × +1, B 1 × -1, from 5, counter plain, lock none",
            "ends at 4, 5 or 6; right is 5; 18 of 20 schedules end wrong (90 %)");
    JsonNode document = json(arguments);
    assertThat(document.get("schedules").asText()).isEqualTo("20");
    assertThat(document.get("start").asInt()).isEqualTo(5);
    assertThat(document.get("work"))
        .hasToString(
            "[{\"thread\":\"A\",\"increments\":1,\"amount\":1},"
                + "{\"thread\":\"B\",\"increments\":1,\"amount\":-1}]");
    assertThat(document.get("increments").asInt()).isEqualTo(1);
    assertThat(document.has("amount")).isFalse();
    assertThat(document.get("smallest").asInt()).isEqualTo(4);
    assertThat(document.get("largest").asInt()).isEqualTo(6);
    assertThat(document.get("outcomes").properties())
        .extracting(Map.Entry::getKey)
        .containsExactly("4", "5", "6");
  }

  @Test
  void permits_go_with_the_semaphore() {
    String two = "--increments 1,1,1 --lock semaphore --permits 2";
    assertThat(json(two).get("permits").asInt()).isEqualTo(2);
    assertThat(json(two).get("smallest").asInt()).isEqualTo(1);
    run("--increments 1,1 --permits 2").assertRefused("--permits goes with --lock semaphore alone");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --threads 3 --increments 1,1 | --increments has 2 numbers, but there are 3 threads; give one for all or one for each
          --increments 1,2 --amount 1,2,3 | --amount has 3 numbers, but there are 2 threads; give one for all or one for each
          --increments 1,1,1,1,1,1,1,1,1 | threads must be 1 to 8, not 9
          --increments 1, | --increments must be a whole number from 1 to 1000, not ''
          --increments 3 | --threads K is missing; give --threads K --increments N
          """)
  void work_that_does_not_agree_is_refused(String arguments, String sentence) {
    run(arguments).assertRefused(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--increments 2,1 --amount 2,-1 --start -3",
        "--threads 3 --increments 2 --lock write-only",
        "--threads 2 --increments 3 --counter call --python 3.10"
      })
  void witnesses_replay(String arguments) {
    json(arguments)
        .get("outcomes")
        .properties()
        .forEach(
            outcome -> {
              JsonNode witness = outcome.getValue();
              JsonNode replay = replay(arguments, witness.get("witness").asText());
              assertThat(replay.get("found").asText()).isEqualTo(outcome.getKey());
              assertThat(replay.get("contextSwitches"))
                  .isEqualTo(witness.get("minContextSwitches"));
              assertThat(replay.get("complete").asBoolean()).isTrue();
            });
  }

  @Test
  void past_the_limit_it_says_how_far_it_came() {
    String arguments = "--threads 2 --increments 2 --max-states 63";
    Said said = run(arguments);
    String sentence =
        "gave up, the states are more than --max-states allows: 64 states seen, step 12 of 12;"
            + " nothing is counted";
    assertThat(said.out().lines())
        .containsExactly(
            "2 threads, 2 increments each, counter plain, lock none",
            sentence,
            "known without counting: they end at 2 to 4",
            "--samples 1000 estimates instead");
    assertThat(said.exitCode()).isZero();
    JsonNode document = json(arguments);
    assertThat(document.fieldNames())
        .toIterable()
        .containsExactlyElementsOf(
            SetupFields.then("smallest", "largest", "complete", "states", "reason"));
    assertThat(document.get("smallest").asInt()).isEqualTo(2);
    assertThat(document.get("largest").asInt()).isEqualTo(4);
    assertThat(document.get("complete").asBoolean()).isFalse();
    assertThat(document.get("states").asInt()).isEqualTo(64);
    assertThat(document.get("reason").asText()).isEqualTo(sentence);
    assertThat(json("--threads 2 --increments 2 --max-states 64").get("complete").asBoolean())
        .isTrue();
  }

  @Test
  void what_is_estimated_is_called_so() {
    String arguments = "--threads 8 --increments 20 --samples 50 --seed 3";
    Said said = run(arguments);
    assertThat(said.out())
        .contains("estimated from random schedules, seed 3; nothing here is exact")
        .contains("all schedules alike, 50 drawn")
        .contains("a fair coin among runnable threads, 50 drawn")
        .contains("95 % confidence")
        .doesNotContain("schedules lose an update");
    assertThat(said.out().lines().count()).isLessThan(50);
    assertThat(run(arguments).out()).isEqualTo(said.out());
    JsonNode document = json(arguments);
    assertThat(document.get("complete").asBoolean()).isFalse();
    assertThat(document.has("outcomes")).isFalse();
    assertThat(document.at("/estimates/coinFlip/samples").asInt()).isEqualTo(50);
    assertThat(document.at("/estimates/schedules/outcomes")).isNotEmpty();
    assertThat(json(FIRST + " --lock write-only --samples 5").get("estimates").fieldNames())
        .toIterable()
        .containsExactly("coinFlip");
  }

  @Test
  void patience_ends_with_the_time_and_with_ctrl_c() {
    Cancellation cancellation = new Cancellation();
    TimeBudget patience = new TimeBudget(cancellation, 1);
    assertThat(patience.allows(START)).isTrue();
    assertThat(new TimeBudget(cancellation, Integer.MAX_VALUE).allows(START)).isFalse();
    cancellation.cancel();
    assertThat(patience.allows(START)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " --json", " --samples 20 --seed 1"})
  void digits_are_plain_in_every_locale(String form) {
    String arguments = "--threads 2 --increments 8" + form;
    String plain = run(arguments).out();
    assertThat(Abroad.inCairo(() -> run(arguments).out())).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --increments 1 | --threads K is missing; give --threads K --increments N
          --threads 2 | --increments N is missing; give --threads K --increments N
          --threads 9 --increments 1 | --threads must be a whole number from 1 to 8, not '9'
          --threads 2 --increments 0 | --increments must be a whole number from 1 to 1000, not '0'
          --threads 2 --increments 1 --max-states 0 | --max-states must be a whole number from 1 to 200000000, not '0'
          --threads 2 --increments 1 --samples 0 | --samples must be a whole number from 1 to 1000000, not '0'
          --threads 2 --increments 1 --seed 1 | --seed goes with --samples T alone
          --threads 2 --increments 1 --samples 1 --max-states 1 | give --max-states or --samples, not both
          --threads 2 --increments 1 --counter adder | counter adder cannot be stepped, only tried: it has no one count to look at between the steps
          --threads 2 --increments 1 --lock fair | lock fair cannot be stepped, only tried: stepped, it would be the same as mutex
          --threads 2 --increments 1 --python 3.8 | --python must be 3.9, 3.10 or free, not '3.8'
          --threads 2 --increments 1 --counter volatile --python free | --python goes with --counter plain or call, Python has no volatile
          """)
  void wrong_usage_is_one_sentence_and_code_2(String arguments, String sentence) {
    for (String form : List.of("", " --json")) {
      run(arguments + form).assertRefused(sentence);
    }
  }

  @Test
  void help_is_here_too() {
    assertThat(run("--help").out())
        .contains("Usage: raceway explore --threads K")
        .contains("--max-states", "--samples", "write-only");
  }

  private static JsonNode json(String arguments) {
    return run(arguments + " --json").json();
  }

  private static JsonNode replay(String arguments, String schedule) {
    Stream<String> run = Stream.of("run", "--engine", "model", "--json", "--schedule", schedule);
    return Said.by(Stream.concat(run, Stream.of(arguments.split(" "))).toArray(String[]::new))
        .json();
  }

  private static Said run(String arguments) {
    return Said.by(("explore " + arguments).split(" "));
  }
}
