package dev.raceway.ui.step.guide;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Event;
import dev.raceway.model.Instruction;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.model.ThreadState;
import dev.raceway.schedule.Trace;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice.Kind;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.Optional;

/**
 * The first 30 seconds: which sentence leads on to the first lost update. It follows from the run
 * alone, whatever way led there, so it goes back when the run does.
 */
public enum Guide {
  /** Nobody has run. */
  START,
  /** One thread has read. */
  COPIED,
  /** The same thread has added as well. */
  ADDED,
  /** A whole increment passed before the other thread read, and the next step back undoes it. */
  SAFE,
  /** The same, some steps ago: to start again is shorter than to go back. */
  TOO_LATE,
  /** The lock is on, so that there is nothing to be lost. */
  LOCKED,
  /** Both have read the same count. */
  BOTH_COPIED,
  /** One has written, the other's copy is stale. */
  STALE,
  /** It has happened. */
  LOST;

  /** Returns the sentence for a run, empty if the run is none of the first steps. */
  public static Optional<Guide> of(Run run) {
    return isFirstSetUp(run) ? Optional.of(at(run)) : Optional.empty();
  }

  /** Returns the sentence in words, with the names of the threads as they really ran. */
  public String text(Run run) {
    List<ThreadId> threads = inOrder(run.past());
    ThreadId late =
        threads.stream()
            .filter(thread -> isStale(run.now().thread(thread), run.now()))
            .findFirst()
            .orElse(threads.get(1));
    return Texts.of(
        this, mark(threads.get(0)), mark(threads.get(1)), mark(late), run.now().count());
  }

  /** Tells whether the sentence says already what the narration of the step would say. */
  public boolean tellsTheStep() {
    return this == START || this == ADDED;
  }

  private static boolean isFirstSetUp(Run run) {
    Program program = run.program();
    return program.threads() == 2
        && program.increments() == 1
        && program.hasSameWork()
        && program.amount() == 1
        && program.start() == 0
        && program.permits() == 1
        && program.counter() == CounterKind.PLAIN
        && program.python() != PythonRule.AFTER_CALLS
        && run.choice().kind() == Kind.YOU_CHOOSE
        && !(run.now().lockOn() && program.lock().isBroken());
  }

  private static Guide at(Run run) {
    State now = run.now();
    if (now.lost() > 0) {
      return LOST;
    }
    List<ThreadState> copies =
        now.program().threadIds().stream()
            .map(now::thread)
            .filter(thread -> thread.copy().isPresent())
            .toList();
    // A copy that was read without the lock can still become stale.
    if (now.lockOn() && (copies.isEmpty() || now.lockOwner().isPresent())) {
      return LOCKED;
    }
    if (now.done() > 0) {
      boolean stale = copies.stream().anyMatch(thread -> isStale(thread, now));
      return stale ? STALE : hasJustWritten(run) ? SAFE : TOO_LATE;
    }
    return switch (copies.size()) {
      case 0 -> START;
      case 1 -> copies.get(0).copy().orElseThrow().added() ? ADDED : COPIED;
      default -> BOTH_COPIED;
    };
  }

  private static boolean isStale(ThreadState thread, State now) {
    return thread.copy().filter(copy -> copy.isStale(now.memory())).isPresent();
  }

  private static boolean hasJustWritten(Run run) {
    return run.now().done() == 1
        && run.lastEvent()
            .filter(Event.Stepped.class::isInstance)
            .map(Event.Stepped.class::cast)
            .filter(step -> step.instruction() == Instruction.WRITE)
            .isPresent();
  }

  /** Returns both threads, the one that ran first before the other. */
  private static List<ThreadId> inOrder(Trace past) {
    List<ThreadId> threads = past.program().threadIds();
    boolean bRanFirst =
        past.length() > 0
            && past.event(1) instanceof Event.Stepped step
            && step.thread().equals(threads.get(1));
    return bRanFirst ? List.of(threads.get(1), threads.get(0)) : threads;
  }

  private static String mark(ThreadId thread) {
    return "[" + thread + "]";
  }
}
