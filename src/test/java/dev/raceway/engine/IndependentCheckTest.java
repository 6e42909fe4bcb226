package dev.raceway.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A checker that shares no code and no idea with Raceway says the same of the very classes that
 * trials and stepped threads run. It decides the switches of the threads itself, so it finds the
 * same on every machine.
 */
class IndependentCheckTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        CheckedCounter.Plain.class,
        CheckedCounter.Volatile.class,
        CheckedCounter.PlainWriteOnly.class
      })
  void finds_the_lost_update(Class<? extends CheckedCounter> counter) {
    assertThatThrownBy(() -> check(counter))
        .isInstanceOf(LincheckAssertionError.class)
        .hasMessageContaining("Invalid execution results");
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        CheckedCounter.PlainMutex.class,
        CheckedCounter.PlainMonitor.class,
        CheckedCounter.PlainSemaphore.class,
        CheckedCounter.Atomic.class,
        CheckedCounter.Cas.class
      })
  void finds_none(Class<? extends CheckedCounter> counter) {
    assertThatCode(() -> check(counter)).doesNotThrowAnyException();
  }

  private static void check(Class<? extends CheckedCounter> counter) {
    new ModelCheckingOptions()
        .threads(2)
        .actorsPerThread(2)
        .actorsBefore(0)
        .actorsAfter(1)
        .iterations(6)
        .invocationsPerIteration(100)
        .check(counter);
  }
}
