package dev.raceway.picture.event;

import dev.raceway.model.Event.Stepped;
import dev.raceway.model.Increment;
import dev.raceway.model.ThreadId;
import dev.raceway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is said of one event beside its instruction.
 *
 * @param messages the texts of the language
 */
public record EventWords(Messages messages) {

  /**
   * Returns what a step did beyond its instruction: whom it erased, who waits, who got the lock.
   */
  public String remarks(Stepped step) {
    List<String> remarks = new ArrayList<>();
    if (step.stomps()) {
      remarks.add(messages.get("export.erases", names(step.erased())));
    }
    if (!step.restored().isEmpty()) {
      remarks.add(messages.get("export.restores", names(step.restored())));
    }
    if (step.retry()) {
      remarks.add(messages.get("export.retry", step.thread()));
    }
    if (step.blocked()) {
      remarks.add(
          step.lockOwner()
              .map(owner -> messages.get("export.waits-for", step.thread(), owner))
              .orElseGet(() -> messages.get("export.waits", step.thread())));
    }
    step.handedTo().ifPresent(waiter -> remarks.add(messages.get("export.gets-lock", waiter)));
    return String.join(", ", remarks);
  }

  /** Returns the names of increments, a thousand as short as one. */
  public String names(List<Increment> increments) {
    return IncrementNames.of(
        increments, (first, last) -> messages.get("export.range", first, last));
  }

  /** Returns what an event did, as a comment; empty if there is nothing to say. */
  public String comment(Stepped step) {
    String outcome =
        switch (step.instruction()) {
          case READ -> step.thread() + ": value = " + step.register().orElseThrow();
          case ADD -> step.thread() + ": result = " + step.register().orElseThrow();
          case WRITE, COMPARE_AND_SET, GET_AND_ADD -> "count = " + step.count();
          case CALL, ACQUIRE, RELEASE -> "";
        };
    String remarks = remarks(step);
    return outcome.isEmpty() || remarks.isEmpty() ? outcome + remarks : outcome + ", " + remarks;
  }

  /** Returns what stands above the first step of all. */
  public String first(ThreadId thread) {
    return messages.get("export.thread", thread);
  }

  /** Returns what stands above a step by another thread than the one before. */
  public String contextSwitch(ThreadId thread) {
    return messages.get("export.context-switch", thread);
  }

  /** Returns what is said of the lock switch. */
  public String lockSwitch(boolean on) {
    return on ? messages.get("export.lock-on") : messages.get("export.lock-off");
  }

  /** Returns the same as a line of its own. */
  public String lockSwitchLine(boolean on) {
    String said = lockSwitch(on);
    return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
  }
}
