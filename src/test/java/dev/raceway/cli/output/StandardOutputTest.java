package dev.raceway.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.cli.Said;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardOutputTest {

  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--version",
        "run --threads 2 --increments 1 --schedule A",
        "run --threads 2 --increments 1 --schedule A --json",
        "run --threads 8 --increments 500 --scheduler random --seed 1 --engine model",
        "explore --threads 2 --increments 1",
        "explore --threads 2 --increments 1 --json",
        "trial --threads 2 --increments 1000 --trials 3",
        "trial --threads 2 --increments 1000 --trials 3 --json",
        "trial --threads 2 --increments 1000 --trials 3 --csv"
      })
  void a_reader_that_went_away_ends_every_command_quietly(String command) {
    assertThat(run("Broken pipe", 0, command)).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "explore --threads 2 --increments 1 --json"})
  void a_full_disk_is_a_failure_and_one_sentence(String command) {
    assertThat(run("No space left on device", 0, command)).isEqualTo(1);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines("raceway: the output could not be written");
  }

  @Test
  void trials_that_nobody_reads_are_not_run_on() {
    String slow = "trial --threads 1 --increments 1000 --trials 10 --lock none --lock mutex";
    Breaking stream = new Breaking("Broken pipe", 1);
    assertThat(run(stream, slow)).isZero();
    assertThat(stream.attempts).isEqualTo(2);
  }

  private int run(String reason, int writes, String command) {
    return run(new Breaking(reason, writes), command);
  }

  private int run(OutputStream stream, String command) {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(new StandardOutput(stream), StandardCharsets.UTF_8));
    return Said.to(out, new PrintWriter(err), command.split(" "));
  }

  /** A stream that can be written to so often. */
  private static final class Breaking extends OutputStream {

    private final String reason;
    private final int writes;
    private int attempts;

    Breaking(String reason, int writes) {
      this.reason = reason;
      this.writes = writes;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      attempts++;
      if (attempts > writes) {
        throw new IOException(reason);
      }
    }
  }
}
