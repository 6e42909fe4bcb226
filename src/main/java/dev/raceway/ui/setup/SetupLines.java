package dev.raceway.ui.setup;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.ui.text.Texts;

/** The lines that say what a counter kind or a lock mode is, or why it is for trials alone. */
final class SetupLines {

  private SetupLines() {}

  static String of(CounterKind kind) {
    return switch (kind) {
      case PLAIN -> Texts.get("step.counter.plain");
      case VOLATILE -> Texts.get("step.counter.volatile");
      case CALL -> Texts.get("step.counter.call");
      case TWO_STEP -> Texts.get("step.counter.two-step");
      case CAS -> Texts.get("step.counter.cas");
      case ATOMIC -> Texts.get("step.counter.atomic");
      case ADDER -> Texts.get("step.counter.adder");
      case NAIVE -> Texts.get("step.counter.naive");
      case YIELD -> Texts.get("step.counter.yield");
    };
  }

  static String of(LockMode mode) {
    return switch (mode) {
      case NONE -> Texts.get("step.lock.none");
      case MUTEX -> Texts.get("step.lock.mutex");
      case SEMAPHORE -> Texts.get("step.lock.semaphore");
      case WRITE_ONLY -> Texts.get("step.lock.write-only");
      case PER_THREAD -> Texts.get("step.lock.per-thread");
      case MONITOR -> Texts.get("step.lock.monitor");
      case FAIR -> Texts.get("step.lock.fair");
    };
  }
}
