package dev.raceway.engine;

import org.jetbrains.lincheck.datastructures.Operation;

/**
 * A counter of the engine as Lincheck sees it. Run one operation after another it is also the
 * specification that every interleaving must agree with.
 */
public abstract class CheckedCounter {

  private final Counter counter;
  private final Bracket bracket;

  CheckedCounter(Counter counter, Bracket bracket) {
    this.counter = counter;
    this.bracket = bracket;
  }

  /** One increment, as a thread of a trial does it. */
  @Operation
  public void increment() {
    if (bracket == Monitor.OF_COUNTER) {
      counter.repeatSynchronized(1);
    } else {
      counter.increment(NoGate.NONE, bracket);
    }
  }

  /** What was found. */
  @Operation
  public long get() {
    return counter.get();
  }

  /** Plain without a lock. */
  public static final class Plain extends CheckedCounter {
    public Plain() {
      super(new PlainCounter(1), NoLock.NONE);
    }
  }

  /** Volatile without a lock. */
  public static final class Volatile extends CheckedCounter {
    public Volatile() {
      super(new VolatileCounter(1), NoLock.NONE);
    }
  }

  /** Plain, with a lock around the write alone. */
  public static final class PlainWriteOnly extends CheckedCounter {
    public PlainWriteOnly() {
      super(new PlainCounter(1), new WriteOnly(new Mutex(false)));
    }
  }

  /** Plain under a lock. */
  public static final class PlainMutex extends CheckedCounter {
    public PlainMutex() {
      super(new PlainCounter(1), new Mutex(false));
    }
  }

  /** Plain in its monitor. */
  public static final class PlainMonitor extends CheckedCounter {
    public PlainMonitor() {
      super(new PlainCounter(1), Monitor.OF_COUNTER);
    }
  }

  /** Plain under a semaphore's only permit. */
  public static final class PlainSemaphore extends CheckedCounter {
    public PlainSemaphore() {
      super(new PlainCounter(1), new Permit());
    }
  }

  /** Atomic. */
  public static final class Atomic extends CheckedCounter {
    public Atomic() {
      super(new AtomicCounter(1), NoLock.NONE);
    }
  }

  /** Compare-and-set. */
  public static final class Cas extends CheckedCounter {
    public Cas() {
      super(new CasCounter(1), NoLock.NONE);
    }
  }
}
