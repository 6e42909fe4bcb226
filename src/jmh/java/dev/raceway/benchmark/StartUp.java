package dev.raceway.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The packaged program to its first painted frame, beside a bare JavaFX window. JavaFX itself says
 * when a frame is painted ({@code javafx.pulseLogger}), so neither program is changed.
 */
final class StartUp {

  private static final int PAIRS = 11;

  /** Unless told otherwise JavaFX says nothing of a frame that took less than 17 ms. */
  private static final String THRESHOLD = "-Djavafx.pulseLogger.threshold=0";

  private static final String TELL_FRAMES = "-Djavafx.pulseLogger=true";
  private static final String PAINTED = "Painting";
  private static final Path DISTRIBUTION = Path.of("target", "dist").toAbsolutePath();
  private static final Path HOME = Path.of("target", "start-home").toAbsolutePath();

  /**
   * How long a program took to its first frame.
   *
   * @param processor time of all its threads; what other programs do changes it little
   * @param wall time from starting it
   */
  private record FirstFrame(Duration processor, Duration wall) {

    double processorMillis() {
      return processor.toNanos() / 1e6;
    }

    double wallMillis() {
      return wall.toNanos() / 1e6;
    }
  }

  private StartUp() {}

  /** Returns nothing where there is no display. */
  static List<ResultRow> rows() {
    if (Optional.ofNullable(System.getenv("DISPLAY")).isEmpty()) {
      System.out.println("start: left out, there is no display");
      return List.of();
    }
    try {
      Files.createDirectories(HOME);
      return measure();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ResultRow> measure() throws IOException {
    // The first window leaves an archive of its classes when it is closed.
    firstFrame(raceway());
    List<FirstFrame> bare = new ArrayList<>();
    List<FirstFrame> raceway = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      bare.add(firstFrame(bareWindow()));
      raceway.add(firstFrame(raceway()));
    }
    List<ResultRow> rows = new ArrayList<>();
    rows.addAll(rows("processor time", bare, raceway, FirstFrame::processorMillis));
    rows.addAll(rows("wall time", bare, raceway, FirstFrame::wallMillis));
    return rows;
  }

  private static List<ResultRow> rows(
      String what,
      List<FirstFrame> bare,
      List<FirstFrame> raceway,
      ToDoubleFunction<FirstFrame> value) {
    List<Double> first = bare.stream().mapToDouble(value).boxed().toList();
    List<Double> second = raceway.stream().mapToDouble(value).boxed().toList();
    List<Double> ratios =
        IntStream.range(0, PAIRS).mapToObj(i -> second.get(i) / first.get(i)).toList();
    return List.of(
        new ResultRow("first frame, bare window, " + what, "ms", Spread.of(first), ""),
        new ResultRow("first frame, Raceway, " + what, "ms", Spread.of(second), ""),
        new ResultRow("first frame, Raceway to bare, " + what, "", Spread.of(ratios), "≤ 1.6"));
  }

  private static ProcessBuilder raceway() {
    ProcessBuilder builder =
        new ProcessBuilder(DISTRIBUTION.resolve("bin").resolve("raceway").toString());
    builder
        .environment()
        .put("RACEWAY_OPTS", String.join(" ", TELL_FRAMES, THRESHOLD, "-Duser.home=" + HOME));
    return builder;
  }

  /** As a person starts a JavaFX program who knows of no options. */
  private static ProcessBuilder bareWindow() {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        TELL_FRAMES,
        THRESHOLD,
        "-Duser.home=" + HOME,
        "--module-path",
        DISTRIBUTION.resolve("fx").toString(),
        "--add-modules",
        "javafx.controls",
        "-cp",
        Path.of("target", "test-classes").toAbsolutePath().toString(),
        BareWindow.class.getName());
  }

  /** Starts a program, and asks it to end when it has painted. */
  private static FirstFrame firstFrame(ProcessBuilder builder) throws IOException {
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_CACHE_HOME", HOME.toString());
    builder.environment().put("XDG_CONFIG_HOME", HOME.toString());
    builder.redirectErrorStream(true);
    long start = System.nanoTime();
    Process process = builder.start();
    try (BufferedReader said = process.inputReader()) {
      awaitPainted(said);
      FirstFrame frame =
          new FirstFrame(
              process.info().totalCpuDuration().orElseThrow(),
              Duration.ofNanos(System.nanoTime() - start));
      // Not of the process itself, which would close what we read from.
      process.toHandle().destroy();
      said.lines().forEach(line -> {});
      return frame;
    } finally {
      process.onExit().join();
    }
  }

  private static void awaitPainted(BufferedReader said) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.contains(PAINTED)) {
        return;
      }
    }
    throw new IllegalStateException("the program ended before it painted");
  }
}
