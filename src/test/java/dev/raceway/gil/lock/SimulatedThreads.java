package dev.raceway.gil.lock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Threads that only compute, under the real protocol and a made-up clock: what would happen on a
 * computer where waking takes no time and a safe point comes every so often.
 */
final class SimulatedThreads {

  private static final int NEVER = Integer.MAX_VALUE;

  private final Protocol protocol = new Protocol();
  private final int interval;
  private final int safePointEvery;

  /** When each waiter's interval is over, and the hand-overs when it began. */
  private final int[] timeUp;

  private final long[] handOversBefore;
  private final int[] held;
  private final List<Integer> holders = new ArrayList<>();

  SimulatedThreads(int threads, int interval, int safePointEvery) {
    this.interval = interval;
    this.safePointEvery = safePointEvery;
    this.timeUp = new int[threads];
    this.handOversBefore = new long[threads];
    this.held = new int[threads];
    Arrays.fill(timeUp, NEVER);
  }

  SimulatedThreads run(int ticks) {
    for (int thread = 0; thread < held.length; thread++) {
      take(thread, 0);
    }
    for (int now = 0; now < ticks; now++) {
      endIntervals(now);
      if (now % safePointEvery == 0 && protocol.isDropRequested()) {
        handOver(now);
      }
      held[protocol.holder()]++;
    }
    return this;
  }

  private void endIntervals(int now) {
    for (int thread = 0; thread < timeUp.length; thread++) {
      if (timeUp[thread] == now) {
        protocol.timeUp(thread, handOversBefore[thread]);
        await(thread, now);
      }
    }
  }

  private void handOver(int now) {
    int dropper = protocol.holder();
    int woken = protocol.drop();
    take(woken, now);
    take(dropper, now);
  }

  private void take(int thread, int now) {
    if (protocol.take(thread)) {
      timeUp[thread] = NEVER;
      holders.add(thread);
    } else {
      await(thread, now);
    }
  }

  private void await(int thread, int now) {
    timeUp[thread] = now + interval;
    handOversBefore[thread] = protocol.handOvers();
  }

  /** Returns how many ticks each thread held the lock. */
  int[] held() {
    return held.clone();
  }

  /** Returns who held the lock, one after another. */
  List<Integer> holders() {
    return List.copyOf(holders);
  }
}
