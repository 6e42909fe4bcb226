package dev.raceway.trial;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The common start. A hundred thousand increments take less time than starting a thread does, so
 * threads that were let go one after another would not even overlap; here they meet, spinning, and
 * go on within a fraction of a microsecond of one another.
 *
 * <p>It is not enough that all have come: one that gave its processor away meanwhile would start
 * when the others are done. So the start also waits, within reason, until as many of them as there
 * are processors are really running.
 */
final class Rendezvous {

  /** Distance of two threads' words: two cache lines, because processors fetch lines in pairs. */
  private static final int STRIDE = 16;

  /** Looks for the others before giving way; longer than any of them takes that is running. */
  private static final int LOOKS = Integer.getInteger("looks", 100_000);

  /** Looks when all have come and some are away: about a time slice of a foreign program. */
  private static final int LONG_LOOKS = Integer.getInteger("ll", 100_000);

  private enum Scene {
    SOME_MISSING,
    SOME_AWAY,
    ALL_READY
  }

  private final int threads;
  private final int processors;
  private final Halt halt;

  /**
   * Twice the number of the last meeting that each thread came to, and one more while it is there
   * and looks. Each has a word of its own: one that all write would be slower.
   */
  private final AtomicLongArray words;

  Rendezvous(int threads, int processors, Halt halt) {
    this.threads = threads;
    this.processors = processors;
    this.halt = halt;
    this.words = new AtomicLongArray((threads + 1) * STRIDE);
    for (int thread = 0; thread < threads; thread++) {
      words.set(word(thread), 1);
    }
  }

  /**
   * Waits until all threads have come as often as this one, or the run is halted.
   *
   * @param patience how often the start is put off for those who are away
   */
  void meet(int me, int patience) {
    long here = words.getPlain(word(me)) + 2;
    words.setRelease(word(me), here);
    int left = patience;
    Scene scene = look(here, left);
    while (scene == Scene.SOME_MISSING || (scene == Scene.SOME_AWAY && left > 0)) {
      if (halt.isSet()) {
        return;
      }
      left -= scene == Scene.SOME_AWAY ? 1 : 0;
      giveWay(me, here);
      scene = look(here, left);
    }
  }

  @SuppressWarnings("ThreadPriorityCheck") // Without giving way, threads wait for a processor.
  private void giveWay(int me, long here) {
    words.setRelease(word(me), here - 1);
    Thread.yield();
    words.setRelease(word(me), here);
  }

  private Scene look(long here, int patience) {
    Scene scene = scene(here);
    for (int looks = 1; scene != Scene.ALL_READY && looks < limit(scene, patience); looks++) {
      Thread.onSpinWait();
      scene = scene(here);
    }
    return scene;
  }

  private int limit(Scene scene, int patience) {
    if (scene == Scene.SOME_AWAY) {
      return patience > 0 ? LONG_LOOKS : 0;
    }
    // Who is missing may be waiting for this very processor.
    return threads > processors ? 0 : LOOKS;
  }

  private Scene scene(long here) {
    int ready = 0;
    for (int thread = 0; thread < threads; thread++) {
      long word = words.getAcquire(word(thread));
      if (word < here - 1) {
        return Scene.SOME_MISSING;
      }
      ready += word >= here ? 1 : 0;
    }
    return ready >= Math.min(threads, processors) ? Scene.ALL_READY : Scene.SOME_AWAY;
  }

  private static int word(int thread) {
    return (thread + 1) * STRIDE;
  }
}
