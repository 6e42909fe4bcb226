package dev.raceway.gil.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.gil.Overlaps;
import dev.raceway.gil.record.Recorder;
import dev.raceway.gil.record.Timeline;
import dev.raceway.gil.result.Mode;
import dev.raceway.gil.result.ModeResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lock with real threads, whose patience runs out at once. */
class InterpreterLockTest {

  private static final int TURNS = 100;

  /** Asks as soon as it has to wait. */
  private static final long IMPATIENT = 1;

  private final AtomicLong clock = new AtomicLong();

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void only_the_holder_runs_and_drops_it_whenever_it_is_asked(int threads)
      throws InterruptedException {
    InterpreterLock lock = new InterpreterLock(threads, IMPATIENT);
    List<Recorder> recorders = Stream.generate(this::recorder).limit(threads).toList();
    AtomicInteger left = new AtomicInteger(threads * TURNS);
    AtomicBoolean held = new AtomicBoolean();
    AtomicBoolean shared = new AtomicBoolean();
    run(
        threads,
        me -> {
          LockedInterpreter interpreter = new LockedInterpreter(lock, me, recorders.get(me));
          interpreter.enter();
          for (int turn = 0; turn < TURNS; turn++) {
            shared.compareAndSet(false, !held.compareAndSet(false, true));
            awaitRequestOrEnd(lock, left, turn);
            left.decrementAndGet();
            held.set(false);
            interpreter.safePoint();
          }
          interpreter.leave();
        });
    assertThat(shared).isFalse();
    assertThat(lock.handOvers()).isGreaterThanOrEqualTo((long) (threads - 1) * TURNS);

    List<Timeline> timelines = recorders.stream().map(Recorder::timeline).toList();
    assertThat(Overlaps.of(timelines)).isZero();
    assertThat(new ModeResult(Mode.GIL, clock.get(), lock.handOvers(), timelines, 0).handOverList())
        .hasSize((int) lock.handOvers());
  }

  /** Computes until somebody asks; the last thread left is asked by nobody. */
  @SuppressWarnings("ThreadPriorityCheck") // Waits for a condition, the rest is politeness.
  private static void awaitRequestOrEnd(InterpreterLock lock, AtomicInteger left, int mine) {
    while (!lock.isDropRequested() && left.get() > TURNS - mine) {
      Thread.yield();
    }
  }

  @Test
  void a_thread_that_blocks_lets_others_in_and_comes_back() throws InterruptedException {
    InterpreterLock lock = new InterpreterLock(2, IMPATIENT);
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    AtomicBoolean computed = new AtomicBoolean();
    run(
        2,
        me -> {
          LockedInterpreter interpreter = new LockedInterpreter(lock, me, recorder());
          interpreter.enter();
          if (me == 0) {
            interpreter.block(() -> awaitTrue(computed));
            order.add("back");
          } else {
            order.add("computed");
            computed.set(true);
          }
          interpreter.leave();
        });
    assertThat(order).containsExactly("computed", "back");
  }

  private Recorder recorder() {
    return new Recorder(clock::incrementAndGet, 10_000);
  }

  @SuppressWarnings("ThreadPriorityCheck") // Waits for a condition, the rest is politeness.
  private static void awaitTrue(AtomicBoolean condition) {
    while (!condition.get()) {
      Thread.yield();
    }
  }

  private interface Body {
    void run(int me) throws Exception;
  }

  private static void run(int threads, Body body) throws InterruptedException {
    List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    List<Thread> all = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int me = i;
      all.add(
          new Thread(
              () -> {
                try {
                  body.run(me);
                } catch (Throwable e) {
                  failures.add(e);
                }
              },
              "locked-" + i));
    }
    all.forEach(Thread::start);
    for (Thread thread : all) {
      thread.join();
    }
    assertThat(failures).isEmpty();
  }
}
