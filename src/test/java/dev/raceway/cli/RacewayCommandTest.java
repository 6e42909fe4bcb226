package dev.raceway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RacewayCommandTest {

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void help_is_printed_and_nothing_else(String option) {
    Said said = Said.by(option);
    assertThat(said.out()).startsWith("Usage: raceway").contains("--version", "--debug");
    said.assertFine();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void the_version_is_one_line(String option) {
    Said said = Said.by(option);
    assertThat(said.out()).matches("raceway \\d+\\.\\d+\\.\\d+\\R");
    said.assertFine();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fly     | 'fly' is not a command of raceway; raceway --help lists what there is
          --fly   | '--fly' is not an option of raceway; raceway --help lists what there is
          @fly    | '@fly' is not a command of raceway; raceway --help lists what there is
          --debug | a command is missing; raceway --help lists the commands
          """)
  void wrong_usage_is_one_line_and_code_2(String argument, String sentence) {
    Said said = Said.by(argument);
    assertThat(said.err().lines().findFirst()).contains("raceway: " + sentence);
    assertThat(said.out()).isEmpty();
    assertThat(said.exitCode()).isEqualTo(2);
  }

  @Test
  void a_stack_trace_comes_with_debug_alone() {
    assertThat(Said.by("fly").err()).hasLineCount(1);
    assertThat(Said.by("--debug", "fly").err()).contains("\tat picocli");
  }

  @Test
  void output_that_cannot_be_written_is_a_failure() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(new FullDisk(), false, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
      assertThat(RacewayCommand.run("--version")).isEqualTo(1);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(said.toString(StandardCharsets.UTF_8))
        .isEqualTo("raceway: the output could not be written" + System.lineSeparator());
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int octet) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  @Test
  void something_unexpected_is_one_line_and_code_1() {
    StringWriter err = new StringWriter();
    int exitCode =
        new Complainer(new PrintWriter(err), false)
            .complain(new IllegalStateException("two\nlines\r\n\u001b[31mred\u2028end"));
    assertThat(err)
        .hasToString(
            "raceway: unexpected failure (java.lang.IllegalStateException: two lines [31mred end);"
                + " --debug shows where"
                + System.lineSeparator());
    assertThat(exitCode).isEqualTo(1);
  }
}
