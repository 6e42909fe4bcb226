package dev.raceway.session.export.listing;

import dev.raceway.model.Event;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.session.export.report.ReportWords;

/**
 * How an event looks in the classic form: the line of Python that the thread ran, and a comment.
 * Export and window both take it from here.
 */
public final class CodeLines {

  private CodeLines() {}

  /** Returns the line above the first step of all. */
  public static String first(ThreadId thread) {
    return "# " + ReportWords.ENGLISH.first(thread);
  }

  /** Returns the line above a step by another thread than the one before. */
  public static String contextSwitch(ThreadId thread) {
    return "# " + ReportWords.ENGLISH.contextSwitch(thread);
  }

  /** Returns the line of an event, without the comment on it. */
  public static String statement(Event event, Program program) {
    return event instanceof Event.Stepped step
        ? Statements.of(step.instruction(), step.thread(), program)
        : "# " + ReportWords.ENGLISH.lockSwitchLine(((Event.SwitchThrown) event).on());
  }

  /** Returns what an event did, as a comment without its #; empty if there is nothing to say. */
  public static String comment(Event event) {
    return event instanceof Event.Stepped step ? ReportWords.ENGLISH.comment(step) : "";
  }
}
