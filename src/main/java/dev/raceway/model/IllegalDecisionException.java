package dev.raceway.model;

/**
 * A decision that cannot be taken in the state it was given to. The message is for developers; what
 * people read is made of the decision and the refusal.
 */
public final class IllegalDecisionException extends IllegalStateException {

  private final Decision decision;
  private final Refusal refusal;

  /** Makes the exception for a decision and the reason against it. */
  public IllegalDecisionException(Decision decision, Refusal refusal) {
    super(decision + ": " + refusal);
    this.decision = decision;
    this.refusal = refusal;
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
