package dev.raceway.ui.step;

import dev.raceway.model.Event;
import dev.raceway.model.ThreadId;
import dev.raceway.ui.text.Texts;

/**
 * An event of the history.
 *
 * @param position its position in the trace
 * @param event what happened
 */
record HistoryRow(int position, Event event) {

  boolean stomps() {
    return event instanceof Event.Stepped step && step.stomps();
  }

  /** Returns the number of the step, with a mark if it follows a context switch. */
  String number() {
    return event instanceof Event.Stepped step
        ? step.step() + (step.contextSwitch() ? " ↷" : "  ")
        : "";
  }

  String text() {
    if (event instanceof Event.SwitchThrown thrown) {
      return Texts.get(thrown.on() ? "step.history.lock-on" : "step.history.lock-off");
    }
    Event.Stepped step = (Event.Stepped) event;
    return Texts.get(
        key(step),
        step.register().orElse(step.count()),
        Texts.get("board.place", Math.max(1, step.queue().size())),
        step.handedTo().map(ThreadId::toString).orElse(""));
  }

  private static String key(Event.Stepped step) {
    return switch (step.instruction()) {
      case READ -> "step.history.read";
      case ADD -> "step.history.add";
      case WRITE -> "step.history.write";
      case COMPARE_AND_SET -> step.retry() ? "step.history.retry" : "step.history.compare-and-set";
      case GET_AND_ADD -> "step.history.get-and-add";
      case ACQUIRE -> step.blocked() ? "step.history.waits" : "step.history.acquire";
      case RELEASE ->
          step.handedTo().isPresent() ? "step.history.hands-to" : "step.history.release";
    };
  }
}
