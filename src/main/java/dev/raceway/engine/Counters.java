package dev.raceway.engine;

import dev.raceway.model.CounterKind;

/** Makes the counter of a counter kind. */
final class Counters {

  private Counters() {}

  static Counter of(CounterKind kind, long amount) {
    return switch (kind) {
      case PLAIN -> new PlainCounter(amount);
      case VOLATILE -> new VolatileCounter(amount);
      case CALL -> new CallCounter(amount);
      case CAS -> new CasCounter(amount);
      case ATOMIC -> new AtomicCounter(amount);
      case ADDER -> new AdderCounter(amount);
      case NAIVE -> new NaiveCounter(amount);
    };
  }
}
