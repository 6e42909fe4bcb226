package dev.raceway.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.raceway.engine.counter.AtomicCounter;
import dev.raceway.engine.counter.Bracket;
import dev.raceway.engine.counter.CallCounter;
import dev.raceway.engine.counter.CasCounter;
import dev.raceway.engine.counter.Counter;
import dev.raceway.engine.counter.Monitor;
import dev.raceway.engine.counter.Mutex;
import dev.raceway.engine.counter.NoLock;
import dev.raceway.engine.counter.PlainCounter;
import dev.raceway.engine.counter.SemaphoreLock;
import dev.raceway.engine.counter.VolatileCounter;
import dev.raceway.engine.counter.WriteOnly;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A checker that knows nothing of Raceway explores the schedules of the very classes that stepping
 * and trials run. It must find the lost update where there is one, and none where there is none.
 */
class LincheckTest {

  /** Two threads, two operations each, then two more: an increment is lost if a get shows it. */
  private static final ModelCheckingOptions OPTIONS =
      new ModelCheckingOptions()
          .threads(2)
          .actorsBefore(0)
          .actorsPerThread(2)
          .actorsAfter(2)
          .iterations(8)
          .invocationsPerIteration(150)
          .minimizeFailedScenario(false);

  @ParameterizedTest
  @ValueSource(classes = {Plain.class, Volatile.class, Call.class, PlainWriteOnly.class})
  void finds_the_lost_update(Class<? extends Checked> counter) {
    assertThatExceptionOfType(LincheckAssertionError.class)
        .isThrownBy(() -> OPTIONS.check(counter))
        .withMessageContaining("Invalid execution results");
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        PlainMutex.class,
        PlainSemaphore.class,
        PlainMonitor.class,
        Atomic.class,
        Cas.class,
        CasWriteOnly.class
      })
  void finds_no_lost_update(Class<? extends Checked> counter) {
    assertThatCode(() -> OPTIONS.check(counter)).doesNotThrowAnyException();
  }

  /** The operations whose results the checker compares with those of one thread. */
  public abstract static class Checked {

    final Counter counter;
    final Bracket bracket;

    Checked(Counter counter, Bracket bracket) {
      this.counter = counter;
      this.bracket = bracket;
    }

    @Operation
    public void increment() {
      counter.repeat(1, bracket, 1);
    }

    @Operation
    public long get() {
      return counter.get();
    }
  }

  public static final class Plain extends Checked {
    public Plain() {
      super(new PlainCounter(), NoLock.NONE);
    }
  }

  public static final class Volatile extends Checked {
    public Volatile() {
      super(new VolatileCounter(), NoLock.NONE);
    }
  }

  public static final class Call extends Checked {
    public Call() {
      super(new CallCounter(), NoLock.NONE);
    }
  }

  public static final class Cas extends Checked {
    public Cas() {
      super(new CasCounter(), NoLock.NONE);
    }
  }

  public static final class Atomic extends Checked {
    public Atomic() {
      super(new AtomicCounter(), NoLock.NONE);
    }
  }

  public static final class PlainMutex extends Checked {
    public PlainMutex() {
      super(new PlainCounter(), new Mutex(false));
    }
  }

  public static final class PlainSemaphore extends Checked {
    public PlainSemaphore() {
      super(new PlainCounter(), new SemaphoreLock(1));
    }
  }

  public static final class PlainMonitor extends Checked {
    public PlainMonitor() {
      super(new PlainCounter(), Monitor.OF_COUNTER);
    }

    @Override
    @Operation
    public void increment() {
      counter.repeatSynchronized(1, 1);
    }
  }

  public static final class PlainWriteOnly extends Checked {
    public PlainWriteOnly() {
      super(new PlainCounter(), new WriteOnly(false));
    }
  }

  public static final class CasWriteOnly extends Checked {
    public CasWriteOnly() {
      super(new CasCounter(), new WriteOnly(false));
    }
  }
}
