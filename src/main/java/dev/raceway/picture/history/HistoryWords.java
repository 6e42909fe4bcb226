package dev.raceway.picture.history;

import dev.raceway.model.Event;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.event.CodeLines;
import dev.raceway.text.Messages;

/**
 * Says what a row of the history says.
 *
 * @param words the language of a list
 * @param code how events look as code
 */
public record HistoryWords(Messages words, CodeLines code) {

  /** Returns the words of a row. */
  HistoryText text(HistoryRow row, HistoryRows rows) {
    return rows.form() == HistoryForm.CODE
        ? asCode(row, rows.program(), rows.hidden())
        : asList(row, rows.program(), rows.hidden());
  }

  /** Returns what a screen reader says of a row. */
  public String spoken(HistoryRow row, HistoryRows rows) {
    HistoryText text = text(row, rows);
    if (row.title() || !(row.event() instanceof Event.Stepped step)) {
      return text.comment() + text.text();
    }
    String said = (text.text() + " " + text.comment()).replaceAll(" +", " ").strip();
    return words.get(
        step.stomps() && !rows.hidden() ? "board.spoken.stomp" : "board.spoken.step",
        step.step(),
        step.thread(),
        said);
  }

  private HistoryText asCode(HistoryRow row, Program program, boolean hidden) {
    if (row.title()) {
      Event.Stepped step = (Event.Stepped) row.event();
      return new HistoryText(
          "",
          "",
          step.contextSwitch() ? code.contextSwitch(step.thread()) : code.first(step.thread()));
    }
    String statement = code.statement(row.event(), program);
    if (row.event() instanceof Event.SwitchThrown) {
      return new HistoryText("", "", statement);
    }
    String comment = hidden ? "" : code.comment(row.event());
    return new HistoryText("", statement, comment.isEmpty() ? "" : "  # " + comment);
  }

  private HistoryText asList(HistoryRow row, Program program, boolean hidden) {
    if (row.event() instanceof Event.SwitchThrown thrown) {
      String key = thrown.on() ? "step.history.lock-on" : "step.history.lock-off";
      return new HistoryText("", "", words.get(key));
    }
    Event.Stepped step = (Event.Stepped) row.event();
    if (row.title()) {
      return new HistoryText("", "", words.get("step.history.switch-to", step.thread()));
    }
    String text = hidden ? words.of(step.instruction()) : did(step, program.amount(step.thread()));
    return new HistoryText(String.valueOf(step.step()), text, "");
  }

  private String did(Event.Stepped step, long amount) {
    return words.get(
        key(step, amount),
        step.register().orElse(step.count()),
        words.get("board.place", Math.max(1, step.queue().size())),
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
