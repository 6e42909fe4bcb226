package dev.raceway.cli.gil;

import dev.raceway.cli.output.TextTable;
import dev.raceway.gil.result.GilResult;
import dev.raceway.gil.result.Mode;
import dev.raceway.gil.result.ModeResult;
import dev.raceway.model.ThreadId;
import dev.raceway.trial.Machine;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A measurement of the interpreter lock as a table. */
final class GilText {

  private final PrintWriter out;

  GilText(PrintWriter out) {
    this.out = out;
  }

  void print(GilResult result) {
    if (!result.isComplete()) {
      out.println("ended early: %s of 3 ways measured".formatted(result.modes().size()));
    }
    out.println(heading(result));
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", "wall time", "speed-up", "hand-overs", "waited for the lock"));
    result.modes().forEach(mode -> rows.add(row(result, mode)));
    padNames(rows);
    new TextTable(rows).lines().forEach(line -> out.println(line.stripTrailing()));
    if (result.processors() == 1) {
      out.println("1 processor: without the lock too, only one thread computes at a time");
    }
  }

  private static String heading(GilResult result) {
    int threads = result.setup().threads();
    return "%s, %s, switch interval %s ms; %s, Java %s"
        .formatted(
            threads == 1 ? "1 thread" : threads + " threads",
            switch (result.setup().task()) {
              case CPU -> "factorising numbers";
              case IO -> "blocking reads";
              case MIXED -> "one reading, the others factorising";
            },
            trimmed(result.setup().switchMillis()),
            result.processors() == 1 ? "1 processor" : result.processors() + " processors",
            Machine.here().java());
  }

  private static List<String> row(GilResult result, ModeResult mode) {
    return List.of(
        switch (mode.mode()) {
          case SEQUENTIAL -> "one after another";
          case GIL -> "threads under a GIL";
          case FREE -> "threads without a GIL";
        },
        millis(mode.wallMillis()),
        plain("%.2f", result.speedUp(mode.mode()).orElseThrow()),
        String.valueOf(mode.handOvers()),
        mode.mode() == Mode.GIL ? waits(mode) : "");
  }

  private static String waits(ModeResult mode) {
    return IntStream.range(0, mode.timelines().size())
        .mapToObj(i -> ThreadId.at(i) + " " + millis(mode.waitMillis(i)))
        .collect(Collectors.joining(", "));
  }

  /** Names stand at the left, although they are not the last column. */
  private static void padNames(List<List<String>> rows) {
    int width = rows.stream().mapToInt(row -> row.get(0).length()).max().orElse(0);
    rows.replaceAll(
        row -> {
          List<String> padded = new ArrayList<>(row);
          padded.set(0, row.get(0) + " ".repeat(width - row.get(0).length()));
          return padded;
        });
  }

  private static String millis(double millis) {
    return plain("%.1f ms", millis);
  }

  private static String trimmed(double millis) {
    return BigDecimal.valueOf(millis).stripTrailingZeros().toPlainString();
  }

  private static String plain(String form, double number) {
    return String.format(Locale.ROOT, form, number);
  }
}
