package dev.raceway.session.export.report;

import dev.raceway.schedule.Quotation;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A trace that leaves the program, and what is said about it as a whole.
 *
 * @param trace what was decided and what happened
 * @param seed where the random scheduler began, if it made the schedule
 * @param title what the person who prepared it calls it, empty if nobody did
 * @param notes what that person wrote about it, empty if nothing
 * @param preparation how that person prepared it to be shown
 * @param words the language in which it is said
 */
public record Report(
    Trace trace,
    OptionalLong seed,
    String title,
    String notes,
    Preparation preparation,
    ReportWords words) {

  /** Makes the report in English of a trace that nobody said anything about. */
  public Report(Trace trace, OptionalLong seed) {
    this(trace, seed, "", "", Preparation.NONE, ReportWords.ENGLISH);
  }

  /** Returns the report of a trace that chance had no part in. */
  public static Report of(Trace trace) {
    return new Report(trace, OptionalLong.empty());
  }

  /** Returns the schedule as people read it. */
  public String schedule() {
    return ScheduleText.format(trace.schedule());
  }

  /** Returns the share code that gives this trace again. */
  public String code() {
    return new ShareCode(trace.program(), trace.schedule()).text();
  }

  /** Returns the same report with words about it. */
  public Report withWords(String newTitle, String newNotes) {
    return new Report(trace, seed, newTitle, newNotes, preparation, words);
  }

  /** Returns the same report of a run that was prepared to be shown. */
  public Report prepared(Preparation how) {
    return new Report(trace, seed, title, notes, how, words);
  }

  /** Returns the same report in another language. */
  public Report in(ReportWords newWords) {
    return new Report(trace, seed, title, notes, preparation, newWords);
  }

  /** Returns what comes before the steps: words, set-up, schedule, share code and seed. */
  public List<String> heading() {
    return Stream.of(
            lines(title),
            lines(notes),
            Stream.of(
                setUp(),
                words.get("export.schedule", schedule()),
                words.get("export.code", code())),
            seed.stream().mapToObj(number -> words.get("export.seed", String.valueOf(number))))
        .flatMap(lines -> lines)
        .toList();
  }

  /** Returns the lines of words from outside, without marks that nobody sees. */
  public static Stream<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Quotation::whole);
  }

  /** Returns how it ended: {@code Counter should be 2, found 1: 1 update lost, …}. */
  public String result() {
    return words.result(trace.end());
  }

  /** Returns work, counter, lock and rule. */
  public String setUp() {
    return words.setUp(trace.program());
  }
}
