package dev.raceway.ui.step.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.engine.counter.NaiveCounter;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytecode that is shown is what javac makes of the source that is shown with it. */
class JvmListingTest {

  static Stream<Every> every() {
    return Every.of(CodeForm.JVM);
  }

  @ParameterizedTest
  @MethodSource("every")
  void javac_makes_it_of_the_source_in_the_comments(Every every, @TempDir Path folder)
      throws IOException {
    for (long amount : new long[] {1, -3}) {
      Listing listing = every.get(amount);
      Javac javac = new Javac(folder);
      javac.compile(field(every.program().counter()), comments(listing));
      List<String> made = javac.instructions("Increment", "increment");
      List<String> shown = instructions(listing);
      int body = indexOf(made, "if_icmpge") + 1;

      assertThat(made.subList(body, body + shown.size())).isEqualTo(shown);
      assertThat(made.get(body + shown.size())).startsWith(after(every.program()));
    }
  }

  @Test
  void the_naive_counter_of_the_trials_runs_the_same_instructions() throws URISyntaxException {
    Path classes =
        Path.of(NaiveCounter.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Listing listing = Listings.of(CodeForm.JVM, PythonVersion.V3_13, Program.plain(1, 1), false);

    assertThat(new Javac(classes).instructions(NaiveCounter.class.getName(), "increment"))
        .containsSequence(instructions(listing));
  }

  /** What is left out begins with the jump around the handler, or with the loop's own end. */
  private static String after(Program program) {
    return program.lock() == LockMode.NONE ? "iinc" : "goto";
  }

  private static String field(CounterKind counter) {
    return switch (counter) {
      case VOLATILE -> "volatile long count;";
      case CAS, ATOMIC -> "AtomicLong count;";
      default -> "long count;";
    };
  }

  private static List<String> comments(Listing listing) {
    return texts(listing)
        .filter(line -> line.startsWith("//"))
        .map(line -> line.substring(2))
        .toList();
  }

  private static List<String> instructions(Listing listing) {
    return texts(listing).filter(line -> !line.startsWith("//")).toList();
  }

  private static Stream<String> texts(Listing listing) {
    return listing.lines().stream().map(ListingLine::text);
  }

  private static int indexOf(List<String> instructions, String first) {
    return instructions.indexOf(first);
  }
}
