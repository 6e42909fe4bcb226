package dev.raceway.session.export.report;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import dev.raceway.picture.event.EventWords;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a report says about a run, in one language. Numbers are plain in every language, so that
 * what is written can be read by programs.
 *
 * @param messages the texts of the language
 */
public record ReportWords(Messages messages) {

  /** The words of the command line. */
  public static final ReportWords ENGLISH = new ReportWords(new Messages(Language.ENGLISH));

  /** Returns a text with plain numbers; those that a choice needs come last, as numbers. */
  public String get(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** Returns work, counter, lock and rule. */
  public String setUp(Program program) {
    List<String> parts = new ArrayList<>();
    parts.add(work(program));
    parts.add(get("export.counter", program.counter().text()));
    parts.add(get("export.lock", lock(program)));
    if (program.python() != PythonRule.ANY_POINT) {
      boolean calls = program.python() == PythonRule.AFTER_CALLS;
      parts.add(calls ? get("export.python") : get("export.free-threaded"));
    }
    return String.join(", ", parts);
  }

  private String work(Program program) {
    String threads = get("export.threads", program.threads());
    String work = program.hasSameWork() ? same(program) : own(program);
    String start = String.valueOf(program.start());
    return threads + ", " + work + (program.start() == 0 ? "" : ", " + get("export.start", start));
  }

  private String same(Program program) {
    String updates = get("export.increments", program.increments());
    String amount =
        program.amount() == 1
            ? updates
            : get("export.of-amount", updates, String.valueOf(program.amount()));
    return program.threads() == 1 ? amount : get("export.each", amount);
  }

  private String own(Program program) {
    return get(
        "export.own-work",
        program.threadIds().stream()
            .map(
                thread ->
                    thread
                        + " "
                        + program.updates(thread)
                        + " × "
                        + (program.amount(thread) > 0 ? "+" : "")
                        + program.amount(thread))
            .collect(Collectors.joining(", ")));
  }

  private String lock(Program program) {
    String name = program.lock().text();
    String lock = program.permits() == 1 ? name : get("export.permits", name, program.permits());
    boolean off = program.lock() != LockMode.NONE && !program.lockOnAtStart();
    return off ? get("export.off", lock) : lock;
  }

  /** Returns how it ended: {@code Counter should be 2, found 1: 1 update lost, …}. */
  public String result(State end) {
    int switches = end.progress().contextSwitches();
    String found =
        "%s: %s, %s"
            .formatted(
                found(end.expected(), String.valueOf(end.count())),
                end.lost() == 0 ? get("export.none-lost") : get("export.lost", end.lost()),
                get("export.switches", String.valueOf(switches), switches));
    return end.isComplete() ? found : get("export.unfinished", found, end.done(), all(end));
  }

  /** Returns what the count should be, and what was found. */
  public String found(long expected, String found) {
    return get("export.found", String.valueOf(expected), found);
  }

  /** Who takes something away makes no increment. */
  private String all(State end) {
    Program program = end.program();
    return program.hasOneSign()
        ? get("export.increments", program.updates())
        : get("export.updates", program.updates());
  }

  /** Returns the words for what one event did. */
  public EventWords events() {
    return new EventWords(messages);
  }
}
