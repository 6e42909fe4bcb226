package dev.raceway.cli.gil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.raceway.cli.Said;
import dev.raceway.gil.Measurement;
import dev.raceway.gil.result.GilResult;
import dev.raceway.gil.result.GilSetup;
import dev.raceway.gil.result.Task;
import dev.raceway.gil.result.Workload;
import dev.raceway.gil.result.Workload.Reads;
import dev.raceway.text.Abroad;
import dev.raceway.work.Cancellation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GilCommandTest {

  private static final Workload TINY = new Workload(List.of(5_000), Reads.of(2, 1), Reads.of(2, 0));

  @Test
  void one_document_with_the_fields_of_the_contract() {
    JsonNode result = run("--task io --threads 3 --switch-interval 0.5 --json").json();
    assertThat(result.fieldNames())
        .toIterable()
        .containsExactly("task", "threads", "processors", "switchIntervalMillis", "modes");
    assertThat(result.get("task").asText()).isEqualTo("io");
    assertThat(result.get("threads").asInt()).isEqualTo(3);
    assertThat(result.get("processors").asInt()).isPositive();
    assertThat(result.get("switchIntervalMillis").asDouble()).isEqualTo(0.5);
    assertThat(result.get("modes").fieldNames())
        .toIterable()
        .containsExactly("sequential", "gil", "free");
    double sequential = result.at("/modes/sequential/wallMillis").asDouble();
    for (JsonNode mode : result.get("modes")) {
      assertThat(mode.fieldNames())
          .toIterable()
          .containsExactly("wallMillis", "speedup", "handOvers", "waitMillis");
      assertThat(mode.get("wallMillis").asDouble()).isPositive();
      assertThat(mode.get("speedup").asDouble())
          .isCloseTo(sequential / mode.get("wallMillis").asDouble(), within(1e-6));
      assertThat(mode.get("handOvers").isIntegralNumber()).isTrue();
      assertThat(mode.get("waitMillis")).hasSize(3);
    }
    assertThat(result.at("/modes/gil/handOvers").asLong()).isGreaterThanOrEqualTo(2);
    assertThat(result.at("/modes/free/waitMillis/0").asDouble()).isZero();
  }

  @Test
  void a_table() {
    List<String> lines = Abroad.inCairo(() -> printed(Task.MIXED, 2, 2));
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0))
        .startsWith(
            "2 threads, one reading, the others factorising, switch interval 5 ms;"
                + " 2 processors, Java ");
    assertThat(lines.get(1).trim()).matches("wall time +speed-up +hand-overs +waited for the lock");
    assertThat(lines.get(2)).matches("one after another +\\d+\\.\\d ms +1\\.00 +0");
    assertThat(lines.get(3))
        .matches(
            "threads under a GIL +\\d+\\.\\d ms +\\d+\\.\\d\\d +\\d+ +A \\d+\\.\\d ms,"
                + " B \\d+\\.\\d ms");
    assertThat(lines.get(4)).matches("threads without a GIL +\\d+\\.\\d ms +\\d+\\.\\d\\d +0");
  }

  @Test
  void on_one_processor_it_says_why_the_last_line_does_not_win() {
    List<String> lines = printed(Task.CPU, 1, 1);
    assertThat(lines.get(0)).startsWith("1 thread, factorising numbers").contains("; 1 processor,");
    assertThat(lines.get(5))
        .isEqualTo("1 processor: without the lock too, only one thread computes at a time");
  }

  private static List<String> printed(Task task, int threads, int processors) {
    GilSetup setup = new GilSetup(task, threads, GilSetup.USUAL_SWITCH_MICROS);
    GilResult result = Measurement.run(setup, TINY, new Cancellation(), progress -> {});
    StringWriter out = new StringWriter();
    new GilText(new PrintWriter(out)).print(new GilResult(setup, processors, result.modes()));
    return out.toString().lines().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --task disk | --task must be cpu, io or mixed, not 'disk'
          --threads 0 | --threads must be a whole number from 1 to 8, not '0'
          --threads 9 | --threads must be a whole number from 1 to 8, not '9'
          --switch-interval 0 | --switch-interval must be milliseconds from 0.1 to 1000, not '0'
          --switch-interval 0.05 | --switch-interval must be milliseconds from 0.1 to 1000, not '0.05'
          --switch-interval 1000.1 | --switch-interval must be milliseconds from 0.1 to 1000, not '1000.1'
          --switch-interval 5ms | --switch-interval must be milliseconds from 0.1 to 1000, not '5ms'
          --switch-interval -1 | --switch-interval must be milliseconds from 0.1 to 1000, not '-1'
          --switch-interval 1e2 | --switch-interval must be milliseconds from 0.1 to 1000, not '1e2'
          --switch-interval | missing required parameter for option '--switch-interval' (MS)
          --increments 2 | '--increments' is not an option of raceway gil; raceway gil --help lists what there is
          again | 'again' is not an argument of raceway gil; raceway gil --help lists what there is
          """)
  void wrong_usage_is_one_sentence_and_code_2(String arguments, String sentence) {
    run(arguments).assertRefused(sentence);
  }

  @Test
  void help_names_every_task() {
    assertThat(run("--help").out()).contains("cpu", "io:", "mixed", "0.1 to 1000 milliseconds");
  }

  private static Said run(String arguments) {
    return Said.by(("gil " + arguments).split(" "));
  }
}
