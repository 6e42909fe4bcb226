package dev.raceway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A process that is told to end while something long runs prints what was found. */
class EarlyEndTest {

  private static final String ENDLESS =
      "trial --threads 2 --increments 1000000000 --trials 1000000000";

  @Test
  void the_summary_says_how_far_it_came() throws IOException {
    Process process = process(ENDLESS + " --lock none --lock mutex");
    List<String> lines = process.inputReader().lines().toList();
    assertThat(lines.get(0)).isEqualTo("counter plain, lock none");
    assertThat(lines.get(1)).matches("ended early: \\d+ of 1000000000 trials, \\d+ exact");
    assertThat(lines).noneMatch(line -> line.contains("mutex"));
    assertThat(process.errorReader().lines()).allMatch(EarlyEndTest::isWarning);
  }

  @Test
  void the_document_is_whole() throws IOException {
    Process process = process(ENDLESS + " --json");
    JsonNode document = new ObjectMapper().readTree(process.getInputStream());
    assertThat(document.get("trials").asLong()).isLessThan(1_000_000_000);
    assertThat(document.has("java")).isTrue();
    assertThat(process.errorReader().lines()).allMatch(EarlyEndTest::isWarning);
  }

  /** It comes if the work was estimated before it was ended. */
  private static boolean isWarning(String line) {
    return line.matches("raceway: this takes about \\d+ days; Ctrl\\+C ends it and prints .*");
  }

  @Test
  void a_measurement_of_the_gil_says_how_far_it_came() throws IOException {
    Process process = process("gil --threads 8");
    List<String> lines = process.inputReader().lines().toList();
    assertThat(lines.get(0)).isEqualTo("ended early: 0 of 3 ways measured");
    assertThat(process.errorReader().lines()).isEmpty();
  }

  private static Process process(String arguments) throws IOException {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            EndedEarly.class.getName());
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(java.stream(), Stream.of(arguments.split(" "))).toList());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }
}
