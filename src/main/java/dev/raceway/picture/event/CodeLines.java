package dev.raceway.picture.event;

import dev.raceway.model.Event;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;

/**
 * How an event looks in the classic form: the line of Python that the thread ran, and a comment.
 *
 * @param words the language of the comments
 */
public record CodeLines(EventWords words) {

  /** Returns the line above the first step of all. */
  public String first(ThreadId thread) {
    return "# " + words.first(thread);
  }

  /** Returns the line above a step by another thread than the one before. */
  public String contextSwitch(ThreadId thread) {
    return "# " + words.contextSwitch(thread);
  }

  /** Returns the line of an event, without the comment on it. */
  public String statement(Event event, Program program) {
    return event instanceof Event.Stepped step
        ? Statements.of(step.instruction(), step.thread(), program)
        : "# " + words.lockSwitchLine(((Event.SwitchThrown) event).on());
  }

  /** Returns what an event did, as a comment without its #; empty if there is nothing to say. */
  public String comment(Event event) {
    return event instanceof Event.Stepped step ? words.comment(step) : "";
  }
}
