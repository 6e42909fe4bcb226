package dev.raceway.session.export.trial;

import dev.raceway.model.ThreadWork;
import dev.raceway.trial.Machine;
import dev.raceway.trial.result.TrialOutcomes;
import dev.raceway.trial.result.TrialProgress;
import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Trials as comma-separated values (RFC 4180): a row for each count that was found, with what is
 * true of its whole run repeated in every row, so that each row can be understood alone.
 */
public final class TrialCsv {

  private static final String HEAD =
      "threads,increments,amount,counter,lock,trials,expected,found,width,times,lostShare,"
          + "nanosPerIncrement,trialsPerSecond,processor,processors,java";

  private static final String LINE_END = "\r\n";

  private TrialCsv() {}

  /** Writes the whole table; the writer stays open. */
  public static void write(TrialReport report, PrintWriter out) {
    out.print(HEAD + LINE_END);
    for (TrialProgress run : report.runs()) {
      String before = before(run);
      String after = after(run, report.machine());
      long width = run.outcomes().width();
      for (TrialOutcomes.Outcome found : run.outcomes().list()) {
        out.print(row(List.of(before, found.value(), width, found.times(), after)));
        out.print(LINE_END);
      }
    }
  }

  private static String before(TrialProgress run) {
    return row(
        List.of(
            run.setup().threads(),
            each(run.setup().work(), ThreadWork::updates),
            each(run.setup().work(), ThreadWork::amount),
            run.setup().counter().text(),
            run.setup().lock().text(),
            run.trialsDone(),
            run.setup().expected()));
  }

  /** One number for all threads, or one for each with blanks between them. */
  private static String each(List<ThreadWork> work, ToLongFunction<ThreadWork> part) {
    List<String> numbers =
        work.stream().mapToLong(part).mapToObj(String::valueOf).collect(Collectors.toList());
    return numbers.stream().distinct().count() == 1 ? numbers.get(0) : String.join(" ", numbers);
  }

  private static String after(TrialProgress run, Machine machine) {
    return row(
        List.of(
            run.setup().hasSameAmount() ? run.outcomes().lostShare() : "",
            number(run.nanosPerIncrement()),
            number(run.trialsPerSecond()),
            quoted(machine.processor()),
            machine.processors(),
            quoted(machine.java())));
  }

  private static String row(List<?> cells) {
    return cells.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static String number(OptionalDouble number) {
    return number.isPresent() ? String.valueOf(number.getAsDouble()) : "";
  }

  /** Names of processors have blanks, brackets and now and then a comma. */
  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
