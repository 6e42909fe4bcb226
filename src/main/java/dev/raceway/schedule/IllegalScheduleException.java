package dev.raceway.schedule;

import dev.raceway.model.Decision;
import dev.raceway.model.Refusal;

/**
 * A schedule that asks for a decision which cannot be taken at its place. The message is for
 * developers; {@link RefusalWords} has what people read.
 */
public final class IllegalScheduleException extends IllegalArgumentException {

  private final int step;
  private final Decision decision;
  private final Refusal refusal;

  IllegalScheduleException(int step, Decision decision, Refusal refusal) {
    super("step " + step + ", " + decision + ": " + refusal);
    this.step = step;
    this.decision = decision;
    this.refusal = refusal;
  }

  /** Returns the step's number, from 1; for the lock switch the number of the step after it. */
  public int step() {
    return step;
  }

  /** Returns what was asked for. */
  public Decision decision() {
    return decision;
  }

  /** Returns the reason against it. */
  public Refusal refusal() {
    return refusal;
  }
}
