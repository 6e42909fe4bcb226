package dev.raceway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What one call of the command line gave.
 *
 * @param exitCode its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Said(int exitCode, String out, String err) {

  public static Said by(String... args) {
    return by(false, args);
  }

  /** At a terminal it also says how far it is. */
  public static Said byAtTerminal(String... args) {
    return by(true, args);
  }

  private static Said by(boolean watched, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = RacewayCommand.run(new PrintWriter(out), new PrintWriter(err), watched, args);
    return new Said(exitCode, out.toString(), err.toString());
  }

  /** Fails unless the call did what it was to do, and complained of nothing. */
  public void assertFine() {
    assertThat(err).isEmpty();
    assertThat(exitCode).isZero();
  }

  /** Fails unless the call was refused with this sentence, and wrote nothing else. */
  public void assertRefused(String sentence) {
    assertThat(err).isEqualTo("raceway: " + sentence + System.lineSeparator());
    assertThat(out).isEmpty();
    assertThat(exitCode).isEqualTo(2);
  }

  /** Returns the document that a call wrote which was fine. */
  public JsonNode json() {
    assertFine();
    try {
      return new ObjectMapper().readTree(out);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + out, e);
    }
  }

  /** Returns the exit code of a call that writes to streams of the test's own. */
  public static int to(PrintWriter out, PrintWriter err, String... args) {
    return RacewayCommand.run(out, err, false, args);
  }
}
