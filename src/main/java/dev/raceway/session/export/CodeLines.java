package dev.raceway.session.export;

import dev.raceway.model.Event;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;

/**
 * How an event looks in the classic form: the line of Python that the thread ran, and a comment.
 * Export and window both take it from here.
 */
public final class CodeLines {

  private CodeLines() {}

  /** Returns the line above the first step of all. */
  public static String first(ThreadId thread) {
    return "# Thread " + thread;
  }

  /** Returns the line above a step by another thread than the one before. */
  public static String contextSwitch(ThreadId thread) {
    return "# Context switch to Thread " + thread;
  }

  /** Returns the line of an event, without the comment on it. */
  public static String statement(Event event, Program program) {
    return event instanceof Event.Stepped step
        ? Statements.of(step.instruction(), step.thread(), program)
        : "# Lock switch " + (((Event.SwitchThrown) event).on() ? "on" : "off");
  }

  /** Returns what an event did, as a comment without its #; empty if there is nothing to say. */
  public static String comment(Event event) {
    if (!(event instanceof Event.Stepped step)) {
      return "";
    }
    String outcome =
        switch (step.instruction()) {
          case READ -> step.thread() + ": value = " + step.register().orElseThrow();
          case ADD -> step.thread() + ": result = " + step.register().orElseThrow();
          case WRITE, COMPARE_AND_SET, GET_AND_ADD -> "count = " + step.count();
          case CALL, ACQUIRE, RELEASE -> "";
        };
    String remarks = Remarks.on(step);
    return outcome.isEmpty() || remarks.isEmpty() ? outcome + remarks : outcome + ", " + remarks;
  }
}
