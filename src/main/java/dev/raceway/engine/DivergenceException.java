package dev.raceway.engine;

import dev.raceway.model.Decision;
import dev.raceway.model.IllegalDecisionException;

/** Real threads did something other than the model says. A bug, and never to be ignored. */
public final class DivergenceException extends IllegalStateException {

  private final Decision decision;
  private final Observation expected;
  private final Observation observed;

  DivergenceException(Decision decision, Observation expected, Observation observed) {
    super(
        "after %s the model says %s, the threads show %s".formatted(decision, expected, observed));
    this.decision = decision;
    this.expected = expected;
    this.observed = observed;
  }

  /** The threads refused what the model allows. */
  DivergenceException(
      IllegalDecisionException refused, Observation expected, Observation observed) {
    super(
        "the threads refuse %s (%s), the model allows it and says %s, the threads show %s"
            .formatted(refused.decision(), refused.refusal(), expected, observed),
        refused);
    this.decision = refused.decision();
    this.expected = expected;
    this.observed = observed;
  }

  /** Returns the decision after which they differ. */
  public Decision decision() {
    return decision;
  }

  /** Returns what the model says. */
  public Observation expected() {
    return expected;
  }

  /** Returns what the threads show. */
  public Observation observed() {
    return observed;
  }
}
