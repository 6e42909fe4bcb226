package dev.raceway.session.export;

import dev.raceway.model.Event.Stepped;
import java.util.ArrayList;
import java.util.List;

/** Says what a step did beyond its instruction: whom it erased, who waits, who got the lock. */
public final class Remarks {

  private Remarks() {}

  /** Returns the remarks on a step, joined; empty if there is nothing to remark. */
  public static String on(Stepped step) {
    List<String> remarks = new ArrayList<>();
    if (step.stomps()) {
      remarks.add("✕ erases " + IncrementNames.of(step.erased()));
    }
    if (!step.restored().isEmpty()) {
      remarks.add("restores " + IncrementNames.of(step.restored()));
    }
    if (step.retry()) {
      remarks.add("failed, " + step.thread() + " reads again");
    }
    if (step.blocked()) {
      remarks.add(
          step.thread() + " waits" + step.lockOwner().map(owner -> " for " + owner).orElse(""));
    }
    step.handedTo().ifPresent(waiter -> remarks.add(waiter + " gets the lock"));
    return String.join(", ", remarks);
  }
}
