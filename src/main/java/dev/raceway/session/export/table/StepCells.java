package dev.raceway.session.export.table;

import dev.raceway.model.Event.Stepped;
import dev.raceway.model.ThreadId;
import java.util.List;
import java.util.stream.Collectors;

/** The cells of a table in which every step has a row. */
public final class StepCells {

  private StepCells() {}

  /** Returns the register, empty if the thread has no private copy. */
  public static String register(Stepped step) {
    return step.register().isPresent() ? String.valueOf(step.register().getAsLong()) : "";
  }

  /** Returns the owner, or those who have a permit, and who waits: {@code A ← B C}. */
  public static String lock(Stepped step) {
    String owner = step.lockOwner().map(ThreadId::toString).orElseGet(() -> names(step.holders()));
    String queue = names(step.queue());
    return queue.isEmpty() ? owner : owner + " ← " + queue;
  }

  /** Returns the names of threads with blanks between them. */
  static String names(List<ThreadId> threads) {
    return threads.stream().map(ThreadId::toString).collect(Collectors.joining(" "));
  }
}
