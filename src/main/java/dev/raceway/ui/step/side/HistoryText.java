package dev.raceway.ui.step.side;

import dev.raceway.model.Event;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.session.export.listing.CodeLines;
import dev.raceway.ui.text.Texts;

/**
 * The words of a row.
 *
 * @param number the step's number; empty where it is not written
 * @param text what happened
 * @param comment what is said beside it, softly; may be empty
 */
record HistoryText(String number, String text, String comment) {

  static HistoryText of(HistoryRow row, HistoryRows rows) {
    return rows.form() == HistoryForm.CODE
        ? code(row, rows.program(), rows.hidden())
        : list(row, rows.program(), rows.hidden());
  }

  /** Returns what a screen reader says of a row. */
  static String spoken(HistoryRow row, HistoryRows rows) {
    HistoryText text = of(row, rows);
    if (row.title() || !(row.event() instanceof Event.Stepped step)) {
      return text.comment() + text.text();
    }
    String said = (text.text() + " " + text.comment()).replaceAll(" +", " ").strip();
    return Texts.get(
        step.stomps() && !rows.hidden() ? "board.spoken.stomp" : "board.spoken.step",
        step.step(),
        step.thread(),
        said);
  }

  private static HistoryText code(HistoryRow row, Program program, boolean hidden) {
    if (row.title()) {
      Event.Stepped step = (Event.Stepped) row.event();
      return new HistoryText(
          "",
          "",
          step.contextSwitch()
              ? CodeLines.contextSwitch(step.thread())
              : CodeLines.first(step.thread()));
    }
    String statement = CodeLines.statement(row.event(), program);
    if (row.event() instanceof Event.SwitchThrown) {
      return new HistoryText("", "", statement);
    }
    String comment = hidden ? "" : CodeLines.comment(row.event());
    return new HistoryText("", statement, comment.isEmpty() ? "" : "  # " + comment);
  }

  private static HistoryText list(HistoryRow row, Program program, boolean hidden) {
    if (row.event() instanceof Event.SwitchThrown thrown) {
      String key = thrown.on() ? "step.history.lock-on" : "step.history.lock-off";
      return new HistoryText("", "", Texts.get(key));
    }
    Event.Stepped step = (Event.Stepped) row.event();
    if (row.title()) {
      return new HistoryText("", "", Texts.get("step.history.switch-to", step.thread()));
    }
    String text = hidden ? Texts.of(step.instruction()) : text(step, program.amount(step.thread()));
    return new HistoryText(String.valueOf(step.step()), text, "");
  }

  private static String text(Event.Stepped step, long amount) {
    return Texts.get(
        key(step, amount),
        step.register().orElse(step.count()),
        Texts.get("board.place", Math.max(1, step.queue().size())),
        step.handedTo().map(ThreadId::toString).orElse(""),
        step.register().orElse(step.count()) - amount,
        (amount < 0 ? "− " : "+ ") + Math.abs(amount),
        amount);
  }

  private static String key(Event.Stepped step, long amount) {
    return switch (step.instruction()) {
      case READ -> "step.history.read";
      case CALL -> "step.history.call";
      case ADD -> amount < 0 ? "step.history.subtract" : "step.history.add";
      case WRITE -> "step.history.write";
      case COMPARE_AND_SET -> step.retry() ? "step.history.retry" : "step.history.compare-and-set";
      case GET_AND_ADD -> "step.history.get-and-add";
      case ACQUIRE -> step.blocked() ? "step.history.waits" : "step.history.acquire";
      case RELEASE ->
          step.handedTo().isPresent() ? "step.history.hands-to" : "step.history.release";
    };
  }
}
