package dev.raceway.session.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.raceway.model.Program;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.RoundRobin;
import dev.raceway.schedule.Trace;
import dev.raceway.schedule.Traces;
import dev.raceway.session.export.listing.ListingFormat;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportWords;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The listings are programs that compile, run, and count as the trace does. */
class RealListingsTest {

  private static final Report LONG =
      Report.of(Trace.of(Program.plain(8, 1_000)).followed(new RoundRobin(2), Integer.MAX_VALUE));

  /** Words that are not ASCII, in strings too. */
  private static final ReportWords GERMAN = new ReportWords(new Messages(Language.GERMAN));

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

  @TempDir private Path folder;

  @Test
  void java_compiles_and_counts_as_the_trace_does() {
    RandomCases.check(40, Traces::unfinished, trace -> checkJava(named(Report.of(trace))));
  }

  @Test
  void a_long_run_is_not_too_long_for_java() throws Exception {
    checkJava(LONG);
  }

  /** Words that would end a comment if they could. */
  private static Report named(Report report) {
    return report.withWords("Ü \\u000a } */ \"\"\"", "\\\\u0\nöne\u0085two").in(GERMAN);
  }

  private void checkJava(Report report) throws Exception {
    Path source = Files.writeString(folder.resolve("any-name.java"), java(report));
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      boolean compiles =
          javac
              .getTask(
                  null,
                  files,
                  null,
                  List.of("-encoding", "US-ASCII", "-Xlint:all", "-Werror", "-d", "" + folder),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      assertThat(compiles).isTrue();
    }
    assertThat(countOf(report)).isEqualTo(report.trace().end().count());
  }

  private static String java(Report report) {
    return Written.by(ListingFormat.java(), report);
  }

  private long countOf(Report report) throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      Class<?> type = loader.loadClass("Interleaving");
      for (int part = 1; part <= (report.trace().length() + 999) / 1_000; part++) {
        Method steps = type.getDeclaredMethod("steps" + part);
        steps.setAccessible(true);
        steps.invoke(null);
      }
      Field count = type.getDeclaredField("count");
      count.setAccessible(true);
      Object found = count.get(null);
      return found instanceof AtomicLong atomic ? atomic.get() : (long) found;
    }
  }

  @Test
  void python_runs_and_asserts_the_count_itself() throws IOException, InterruptedException {
    assumeTrue(hasPython(), "python3 is not installed");
    RandomCases.check(
        100,
        dice ->
            Files.writeString(
                folder.resolve("run%s.py".formatted(dice.seed())),
                Written.by(ListingFormat.python(), named(Report.of(Traces.unfinished(dice))))));
    Files.writeString(folder.resolve("long.py"), Written.by(ListingFormat.python(), LONG));
    assertThat(
            python("import glob, runpy\n" + "for file in glob.glob('*.py'): runpy.run_path(file)"))
        .isZero();
  }

  private static boolean hasPython() {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(each -> Files.isExecutable(Path.of(each, "python3")));
  }

  private int python(String script) throws IOException, InterruptedException {
    return new ProcessBuilder("python3", "-c", script)
        .directory(folder.toFile())
        .redirectOutput(folder.resolve("said").toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start()
        .waitFor();
  }
}
