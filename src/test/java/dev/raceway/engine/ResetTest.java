package dev.raceway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Starting again leaves no thread behind, wherever the threads stood. */
class ResetTest {

  private static final int RESETS = 2000;
  private static final int MOST_STEPS = 40;

  @Test
  void two_thousand_resets_at_random_points_leave_no_thread() {
    SplittableRandom random = new SplittableRandom(20250101);
    int blocked = 0;
    for (int i = 0; i < RESETS; i++) {
      Program program = program(i, random);
      try (RealRun run = new RealRun(program)) {
        step(run, random);
        blocked += run.state().queue().isEmpty() ? 0 : 1;
      }
      assertThat(RaceThreads.alive()).as("after reset %s of %s", i + 1, program).isEmpty();
    }
    assertThat(blocked).as("resets while somebody waited for the lock").isGreaterThan(RESETS / 10);
  }

  /** A thread is about to end before it has: only many of them show the difference. */
  @Test
  void a_thread_that_has_run_its_last_step_is_gone_when_the_step_is_over() {
    ThreadId a = ThreadId.at(0);
    for (int i = 0; i < RESETS; i++) {
      List<Thread> started = new ArrayList<>();
      ThreadStarter starter =
          thread -> {
            started.add(thread);
            thread.start();
          };
      try (RealRun run = new RealRun(Program.plain(2, 1), starter)) {
        while (run.state().canRun(a)) {
          run.apply(Decision.run(a));
        }
        assertThat(started.get(0).isAlive()).as("in run %s", i + 1).isFalse();
        assertThat(started.get(1).isAlive()).isTrue();
      }
    }
  }

  @Test
  void closing_twice_is_harmless() {
    RealRun run = new RealRun(Program.plain(2, 1));
    run.close();
    run.close();
    assertThat(RaceThreads.alive()).isEmpty();
  }

  private static Program program(int i, SplittableRandom random) {
    List<LockMode> locks = LockMode.allStepped();
    List<CounterKind> counters = CounterKind.allStepped();
    LockMode lock = locks.get(i % locks.size());
    return Program.plain(random.nextInt(1, 6), 3)
        .withCounter(counters.get(i / locks.size() % counters.size()))
        .withLock(lock, lock != LockMode.NONE);
  }

  private static void step(RealRun run, SplittableRandom random) {
    for (int left = random.nextInt(MOST_STEPS); left > 0; left--) {
      List<ThreadId> runnable = run.state().runnable();
      if (runnable.isEmpty()) {
        return;
      }
      run.apply(Decision.run(runnable.get(random.nextInt(runnable.size()))));
    }
  }
}
