package dev.raceway.trial.run;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The common start. A hundred thousand increments take less time than starting a thread does, so
 * threads that were let go one after another would not even overlap; here they meet, spinning, and
 * go on at a moment that they agree on: a little after the last of them came. Who came last would
 * else have a lead, for the others learn of it only when the cache line has come across, and of a
 * single increment each the last to come would always be the first to be done.
 *
 * <p>It is not enough that all have come: one that gave its processor away meanwhile would start
 * when the others are done. So the start is also put off, within reason, until as many of them as
 * there are processors are really running.
 */
final class StartBarrier {

  /** Distance of two threads' words: two cache lines, because processors fetch lines in pairs. */
  private static final int STRIDE = 16;

  /** Looks for the others before giving way, about as long as a foreign program's time slice. */
  private static final int LOOKS = 100_000;

  /** How often the start is put off for those who have come and are away. */
  private static final int PATIENCE = 2;

  /** From the last one's coming to the start, in nanoseconds: a cache line takes 60 to 150. */
  private static final int TO_THE_START = 300;

  /** Where a thread's word is followed by the time at which it came. */
  private static final int TIME = 1;

  private enum Scene {
    SOME_MISSING,
    SOME_AWAY,
    ALL_READY
  }

  private final int threads;
  private final int processors;
  private final StopSignal stop;

  /**
   * Twice the number of the last meeting that each thread came to, and one more while it is there
   * and looks; followed by the time at which it came there. Each has words of its own: those that
   * all write would be slower.
   */
  private final AtomicLongArray words;

  StartBarrier(int threads, int processors, StopSignal stop) {
    this.threads = threads;
    this.processors = processors;
    this.stop = stop;
    this.words = new AtomicLongArray((threads + 1) * STRIDE);
  }

  /**
   * Waits until all threads have come as often as this one, or the run is halted.
   *
   * @return whether all were there at once, so that it took no time
   */
  boolean meet(int me) {
    long here = come(me);
    Scene scene = look(here);
    boolean atOnce = scene == Scene.ALL_READY;
    for (int left = PATIENCE; scene != Scene.ALL_READY && left > 0 && !stop.isSet(); ) {
      left -= scene == Scene.SOME_AWAY ? 1 : 0;
      giveWay(me, here);
      scene = look(here);
    }
    awaitStart();
    return atOnce;
  }

  /** No pause in here: on some processors a pause is as long as all of this. */
  private void awaitStart() {
    long last = words.getPlain(word(0) + TIME);
    for (int thread = 1; thread < threads; thread++) {
      long time = words.getPlain(word(thread) + TIME);
      last = time - last > 0 ? time : last;
    }
    while (System.nanoTime() - last < TO_THE_START) {
      // It is over before anything else could be done meanwhile.
    }
  }

  /** Goes on without the others, who need not wait for this thread either. */
  long come(int me) {
    long here = words.getPlain(word(me)) / 2 * 2 + 3;
    isHere(me, here);
    return here;
  }

  private void isHere(int me, long here) {
    words.setPlain(word(me) + TIME, System.nanoTime());
    words.setRelease(word(me), here);
  }

  @SuppressWarnings("ThreadPriorityCheck") // Without giving way, threads wait for a processor.
  private void giveWay(int me, long here) {
    words.setRelease(word(me), here - 1);
    Thread.yield();
    isHere(me, here);
  }

  private Scene look(long here) {
    Scene scene = scene(here);
    for (int left = LOOKS; left > 0 && isWorthWaiting(scene); left--) {
      Thread.onSpinWait();
      scene = scene(here);
    }
    return scene;
  }

  private boolean isWorthWaiting(Scene scene) {
    return switch (scene) {
      // Who is missing may be waiting for this very processor.
      case SOME_MISSING -> threads <= processors;
      case SOME_AWAY -> true;
      case ALL_READY -> false;
    };
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
