package dev.raceway.engine.counter;

import dev.raceway.model.CounterKind;

/** Makes the counter of a counter kind. */
public final class Counters {

  private Counters() {}

  /** Returns a new counter at 0. */
  public static Counter of(CounterKind kind) {
    return switch (kind) {
      case PLAIN -> new PlainCounter();
      case VOLATILE -> new VolatileCounter();
      case CALL -> new CallCounter();
      case TWO_STEP -> new TwoStepCounter();
      case CAS -> new CasCounter();
      case ATOMIC -> new AtomicCounter();
      case ADDER -> new AdderCounter();
      case NAIVE -> new NaiveCounter();
      case YIELD -> new YieldCounter();
    };
  }
}
