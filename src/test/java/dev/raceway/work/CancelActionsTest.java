package dev.raceway.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CancelActionsTest {

  private final Cancellation cancellation = new Cancellation();
  private final AtomicInteger runs = new AtomicInteger();

  @Test
  void runsAnActionOnceHoweverOftenItIsCancelled() {
    cancellation.onCancel(runs::incrementAndGet);
    cancellation.cancel();
    cancellation.cancel();
    assertThat(runs).hasValue(1);
    assertThat(cancellation.isCancelled()).isTrue();
  }

  @Test
  void runsAnActionAtOnceThatComesTooLate() {
    cancellation.cancel();
    cancellation.onCancel(runs::incrementAndGet);
    assertThat(runs).hasValue(1);
  }

  @Test
  void runsNoActionThatWasTakenBack() {
    cancellation.onCancel(runs::incrementAndGet).close();
    cancellation.cancel();
    assertThat(runs).hasValue(0);
  }
}
