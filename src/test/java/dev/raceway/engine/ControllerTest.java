package dev.raceway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** A run may be stepped by one thread now and by another later. */
class ControllerTest {

  private static final ThreadId A = ThreadId.at(0);
  private static final ThreadId B = ThreadId.at(1);

  @Test
  void the_new_owner_wakes_the_thread_that_waits_for_it_and_not_the_one_that_let_it_go() {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      for (int i = 0; i < 300; i++) {
        try (RealRun run = new RealRun(Program.plain(2, 1).withLock(LockMode.MUTEX, true))) {
          step(run, A, B, A, A, A);
          CompletableFuture.runAsync(() -> step(run, A), other).join();
          assertThat(run.state().lockOwner()).contains(B);
        }
      }
    } finally {
      other.shutdown();
    }
  }

  private static void step(RealRun run, ThreadId... threads) {
    for (ThreadId thread : threads) {
      run.apply(Decision.run(thread));
    }
  }
}
