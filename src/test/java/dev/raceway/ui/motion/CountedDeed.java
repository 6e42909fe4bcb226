package dev.raceway.ui.motion;

import static org.assertj.core.api.Assertions.assertThat;

/** A deed of which a test counts how often it is done, by a clock of the test. */
final class CountedDeed implements Runnable {

  private static final long LONG_AFTER = 60_000;

  private final HandClock clock;
  private int times;

  CountedDeed(HandClock clock) {
    this.clock = clock;
  }

  @Override
  public void run() {
    times++;
  }

  int times() {
    return times;
  }

  /** Fails unless it is done when so much time is over, no sooner, and never again. */
  void assertOnceAfter(long millis) {
    int before = times;
    clock.pass(millis - 1);
    assertThat(times).isEqualTo(before);
    clock.pass(1);
    assertThat(times).isEqualTo(before + 1);
    assertNoMore();
  }

  /** Fails if it is done in whatever time comes. */
  void assertNoMore() {
    int before = times;
    clock.pass(LONG_AFTER);
    assertThat(times).isEqualTo(before);
    assertThat(clock.isIdle()).isTrue();
  }
}
