package dev.raceway.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.raceway.cli.Said;
import dev.raceway.text.Abroad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunCommandTest {

  private static final String STOMP = "--threads 2 --increments 1 --schedule AB3A2";

  @ParameterizedTest
  @ValueSource(
      strings = {"--threads", "--increments", "--seed", "--quantum", "--target", "--counter"})
  void a_value_that_is_far_too_long_is_refused_in_one_short_sentence(String option) {
    for (String value : new String[] {"9".repeat(89), "9".repeat(100_000), "\u202e1"}) {
      Said said = Said.by("run", "--schedule", "A", option, value);
      assertThat(said.exitCode()).isEqualTo(2);
      assertThat(said.out()).isEmpty();
      assertThat(said.err().strip()).hasLineCount(1).hasSizeLessThan(200).contains(option);
      assertThat(said.err()).doesNotContain("\u202e");
    }
  }

  @Test
  void the_table() {
    run("--threads 2 --increments 1 --lock mutex --schedule ABA2-A2BA")
        .assertRefused("At step 8 of the schedule: A cannot run: it has finished");
    Said said = run("--threads 2 --increments 1 --lock mutex --schedule ABA2-A2B");
    assertThat(said.out().replace(System.lineSeparator(), "\n"))
        .isEqualTo(
            """
            2 threads, 1 increment each, counter plain, lock mutex
            schedule A B A2 - A2 B
            code RW1:2x1:plain:mutex:ABA2-A2B:5CE7

            step  thread  instruction  count  register  lock
               1  A       acquire          0            A
              -- context switch to B
               2  B       acquire          0            A ← B  B waits for A
              -- context switch to A
               3  A       read             0         0  A ← B
               4  A       add              0         1  A ← B
              -- lock switch off
               5  A       write            1            A ← B
               6  A       release          1            B      B gets the lock
              -- context switch to B
               7  B       read             1         1  B

            Counter should be 1, found 1: no update lost, 3 context switches (1 of 2 increments done)
            """);
    said.assertFine();
  }

  @Test
  void the_stomp_is_marked() {
    Said said = run(STOMP);
    assertThat(said.out())
        .contains("✕ erases B1")
        .contains("Counter should be 2, found 1: 1 update lost, 2 context switches");
    assertThat(said.exitCode()).isZero();
  }

  @Test
  void the_first_stomp_in_json() {
    JsonNode document = json(STOMP);
    assertThat(document.get("expected").asInt()).isEqualTo(2);
    assertThat(document.get("found").asInt()).isEqualTo(1);
    JsonNode write = document.at("/events/5");
    assertThat(write.get("thread").asText()).isEqualTo("A");
    assertThat(write.get("erased")).hasToString("[{\"thread\":\"B\",\"increment\":1}]");
  }

  @Test
  void the_mutex_in_json() {
    JsonNode document = json("--threads 2 --increments 1 --lock mutex --schedule ABA4B4");
    assertThat(document.get("found").asInt()).isEqualTo(2);
    assertThat(document.at("/events/1/thread").asText()).isEqualTo("B");
    assertThat(document.at("/events/1/blocked").asBoolean()).isTrue();
    assertThat(document.at("/events/5/instruction").asText()).isEqualTo("release");
    assertThat(document.at("/events/5/lockOwner").asText()).isEqualTo("B");
  }

  @ParameterizedTest
  @CsvSource({
    "mutex, '', on, A-",
    "mutex, --lock-off, off, A+",
    "none, '', off, A",
  })
  void the_switch_is_on_at_the_start_unless_it_is_off(
      String lock, String off, String atStart, String schedule) {
    String arguments =
        "--threads 1 --increments 1 --lock %s %s --schedule %s".formatted(lock, off, schedule);
    assertThat(json(arguments.replace("  ", " ")).get("lockAtStart").asText()).isEqualTo(atStart);
  }

  @ParameterizedTest
  @ValueSource(strings = {"real", "model"})
  void both_engines_print_the_same(String engine) {
    assertThat(run(STOMP + " --json --engine " + engine).out())
        .isEqualTo(run(STOMP + " --format json").out());
  }

  @Test
  void a_rule_of_pythons_stands_in_document_code_and_heading() {
    String call = "--threads 2 --increments 1 --counter call --schedule A2B4A2 --python ";
    JsonNode document = json(call + "3.10");
    assertThat(document.get("python").asText()).isEqualTo("3.10");
    assertThat(document.get("code").asText()).isEqualTo("RW1:2x1:call/3.10:none:A2B4A2:E05C");
    assertThat(document.at("/events/1/instruction").asText()).isEqualTo("call");
    assertThat(document.get("lost").asInt()).isEqualTo(1);
    assertThat(json(call + "free").get("python").asText()).isEqualTo("free");
    assertThat(json(call + "3.9").has("python")).isFalse();
    assertThat(run(call + "3.10").out())
        .startsWith("2 threads, 1 increment each, counter call, lock none, Python 3.10 and later");
    assertThat(run(call + "free").out()).contains("lock none, free-threaded Python");
    assertThat(run("--json --code RW1:2x1:call/3.10:none:A2B4A2:E05C").out())
        .isEqualTo(run(call + "3.10 --json").out());
  }

  @Test
  void a_share_code_brings_set_up_and_schedule_along() {
    assertThat(run("--code RW1:2x1:plain:none:AB3A2:AA1C").out()).isEqualTo(run(STOMP).out());
  }

  @ParameterizedTest
  @CsvSource({
    "one-after-another,       A3 B3",
    "round-robin,             A2 B2 A B",
    "round-robin --quantum 1, A B A B A B",
    "gil,                     A2 B2 A B",
    "gil --python 3.10,       A3 B3",
    "gil --quantum 1 --counter call --python 3.10, A2 B2 A2 B2",
    "random --seed 1 --python 3.10, B3 A3",
    "worst --counter call --python 3.10, A2 B4 A2",
    "random --seed 7,         A2 B3 A",
    "worst,                   A2 B3 A",
    "exactly --target 2,      A3 B3",
  })
  void schedulers_run_to_the_end(String scheduler, String schedule) {
    JsonNode document = json("--threads 2 --increments 1 --scheduler " + scheduler);
    assertThat(document.get("schedule").asText()).isEqualTo(schedule);
    assertThat(document.get("complete").asBoolean()).isTrue();
    assertThat(document.has("seed")).isEqualTo(scheduler.startsWith("random"));
  }

  @Test
  void a_seed_that_nobody_gave_is_shown_and_gives_the_same_again() {
    String random = "--threads 3 --increments 4 --scheduler random";
    JsonNode chosen = json(random);
    assertThat(json(random + " --seed " + chosen.get("seed").asLong())).isEqualTo(chosen);
    assertThat(run(random).out()).containsPattern("\\Rseed \\d+\\R");
  }

  @Test
  void a_negative_amount_and_a_schedule_that_begins_with_minus_are_no_options() {
    JsonNode document = json("--threads 1 --increments 1 --amount -5 --lock mutex --schedule -A3");
    assertThat(json("--increments 1,1 --amount +50,-30 --schedule A3B3").get("expected").asLong())
        .isEqualTo(20);
    assertThat(document.get("found").asInt()).isEqualTo(-5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "code", "mermaid", "json"})
  void digits_are_plain_in_every_locale(String format) {
    String arguments = STOMP + " --amount 1000 --format " + format;
    String plain = run(arguments).out();
    assertThat(Abroad.inCairo(() -> run(arguments).out())).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          --increments 1 --schedule A | --threads K is missing; give --threads K --increments N, or --code CODE
          --threads 2 --schedule A | --increments N is missing; give --threads K --increments N, or --code CODE
          --threads 2 --increments 1 | the order of steps is missing; give --schedule TEXT or --scheduler NAME
          --threads 9 --increments 1 | --threads must be a whole number from 1 to 8, not '9'
          --threads 0 --increments 1 | --threads must be a whole number from 1 to 8, not '0'
          --threads two | --threads must be a whole number from 1 to 8, not 'two'
          --threads 99999999999999999999 | --threads must be a whole number from 1 to 8, not '99999999999999999999'
          --threads ٢ | --threads must be a whole number from 1 to 8, not '٢'
          --increments 1001 | --increments must be a whole number from 1 to 1000, not '1001'
          --amount 1000001 | --amount must be a whole number from -1000000 to 1000000, not '1000001'
          --amount 1.5 | --amount must be a whole number from -1000000 to 1000000, not '1.5'
          --threads 2 --increments 1 --amount 0 --schedule A | amount must be a whole number other than 0, up to 1000000 either way, not 0
          --counter Plain | --counter must be plain, volatile, call, two-step, cas or atomic, not 'Plain'
          --lock spin | --lock must be none, mutex, semaphore, write-only or per-thread, not 'spin'
          --threads 2 --increments 1 --counter adder --schedule A | counter adder cannot be stepped, only tried: it has no one count to look at between the steps
          --threads 2 --increments 1 --counter naive --schedule A | counter naive cannot be stepped, only tried: the compiler may turn its whole loop into one addition
          --threads 2 --increments 1 --lock monitor --schedule A | lock monitor cannot be stepped, only tried: it does not hand over in the order of arrival, so a replay would differ
          --threads 2 --increments 1 --lock fair --schedule A | lock fair cannot be stepped, only tried: stepped, it would be the same as mutex
          --threads 2 --increments 1 --lock-off --schedule A | --lock-off needs a lock, give --lock mutex or another mode
          --threads 2 --increments 1 --lock none --lock-off --schedule A | --lock-off needs a lock, give --lock mutex or another mode
          --threads 2 --increments 1 --schedule A --scheduler random | give --schedule or --scheduler, not both
          --threads 2 --increments 1 --schedule A --seed 1 | --seed goes with --scheduler random alone
          --threads 2 --increments 1 --scheduler round-robin --seed 1 | --seed goes with --scheduler random alone
          --threads 2 --increments 1 --scheduler random --quantum 2 | --quantum goes with --scheduler round-robin or gil alone
          --scheduler best | --scheduler must be one-after-another, round-robin, gil, random, worst or exactly, not 'best'
          --threads 2 --increments 1 --scheduler exactly | --scheduler exactly needs the value to end at, give --target V
          --threads 2 --increments 1 --scheduler worst --target 1 | --target goes with --scheduler exactly alone
          --threads 2 --increments 1 --schedule A --target 1 | --target goes with --scheduler exactly alone
          --threads 2 --increments 1 --scheduler exactly --target 3 | no schedule ends at 3; they end at 1 or 2
          --threads 2 --increments 1 --lock mutex --scheduler exactly --target 1 | no schedule ends at 1; all end at 2
          --threads 2 --increments 8 --scheduler exactly --target -1 | no schedule ends at -1; they end at 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, … or 16
          --scheduler round-robin --quantum 0 | --quantum must be a whole number from 1 to 1000000, not '0'
          --seed x | --seed must be a whole number from -9223372036854775808 to 9223372036854775807, not 'x'
          --seed 9223372036854775808 | --seed must be a whole number from -9223372036854775808 to 9223372036854775807, not '9223372036854775808'
          --engine virtual | --engine must be real or model, not 'virtual'
          --format yaml | --format must be table, code, mermaid or json, not 'yaml'
          --threads 2 --increments 1 --schedule A --json --format code | give --json or --format code, not both
          --code RW1:2x1:plain:none:AB3A2:AA1C --threads 2 | --code brings the set-up and the schedule along; leave out --threads
          --code RW1:2x1:plain:none:AB3A2:AA1C --lock-off | --code brings the set-up and the schedule along; leave out --lock-off
          --code RW1:2x1:plain:none:AB3A2:AA1D | share code: the check 'AA1D' at the end does not fit, so a character is wrong or missing
          --code AB3A2 | share code: it should begin with RW1: or RW2:, not with AB3A2
          --threads 2 --increments 1 --schedule A0 | schedule, character 2: a step cannot be repeated 0 times
          --threads 2 --increments 1 --schedule a | schedule, character 1: 'a' is a small letter, threads have capital ones: write A B3 A2
          --threads 2 --increments 1 --schedule A1000000 | At step 4 of the schedule: A cannot run: it has finished
          --threads 2 --increments 1 --schedule C | At step 1 of the schedule: C cannot run: there are not so many threads
          --threads 2 --increments 1 --schedule A+B | At step 2 of the schedule: The lock switch cannot be thrown: the set-up has no lock, choose one first
          --threads 2 --increments 1 --lock mutex --schedule AB3A2 | At step 3 of the schedule: B cannot run: it is blocked, waiting for the lock
          --threads 2 --threads 3 | option '--threads' (K) should be specified only once
          --threads | missing required parameter for option '--threads' (K)
          --threads --increments 1 | expected parameter for option '--threads' but found '--increments'
          --python 3 | --python must be 3.9, 3.10 or free, not '3'
          --threads 2 --increments 1 --counter atomic --python 3.10 --schedule A | --python goes with --counter plain or call, Python has no atomic
          --threads 2 --increments 1 --counter cas --python 3.9 --schedule A | --python goes with --counter plain or call, Python has no cas
          --threads 2 --increments 1 --lock monitor --python 3.10 --schedule A | lock monitor cannot be stepped, only tried: it does not hand over in the order of arrival, so a replay would differ
          --threads 2 --increments 1 --python 3.10 --schedule A2B | At step 3 of the schedule: B cannot run: the running thread holds the GIL until its next call or its increment’s end
          --threads 2 --increments 50 --scheduler exactly --target 1 | no schedule ends at 1; they end at 2 to 100
          --threads 2 --increments 50 --scheduler exactly --target 101 | no schedule ends at 101; they end at 2 to 100
          --threads 2 --increments 50 --amount -5 --scheduler exactly --target -11 | no schedule ends at -11; they end at -500 to -10, in steps of 5
          --threads 2 --increments 1 --python 3.10 --scheduler exactly --target 1 | no schedule ends at 1; all end at 2
          again | 'again' is not an argument of raceway run; raceway run --help lists what there is
          """)
  void wrong_usage_is_one_sentence_and_code_2(String arguments, String sentence) {
    run(arguments).assertRefused(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version"})
  void help_and_version_are_here_too(String option) {
    Said said = run(option);
    assertThat(said.out()).containsAnyOf("Usage: raceway run", "raceway 0");
    said.assertFine();
  }

  private static JsonNode json(String arguments) {
    return run(arguments + " --json").json();
  }

  private static Said run(String arguments) {
    return Said.by(("run " + arguments).split(" "));
  }
}
