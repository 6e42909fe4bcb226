package dev.raceway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A blocked thread is no picture: a thread dump of the process shows it in the real lock. */
class ThreadDumpTest {

  @ParameterizedTest
  @EnumSource(names = {"MUTEX", "SEMAPHORE", "WRITE_ONLY"})
  void a_blocked_thread_is_parked_in_the_real_locks_acquire(LockMode mode) {
    int toAcquire = mode == LockMode.WRITE_ONLY ? 3 : 1;
    try (RealRun run = new RealRun(Program.plain(2, 1).withLock(mode, true))) {
      for (int i = 0; i < 2 * toAcquire; i++) {
        run.apply(Decision.run(ThreadId.at(i / toAcquire)));
      }

      ThreadInfo blocked = dumpOf("raceway-B");

      assertThat(blocked.getThreadState()).isEqualTo(Thread.State.WAITING);
      assertThat(blocked.getLockName()).as("what it waits for").contains(lock(mode).getName());
      List<String> stack =
          Arrays.stream(blocked.getStackTrace())
              .map(frame -> frame.getClassName() + "." + frame.getMethodName())
              .toList();
      assertThat(stack)
          .contains(AbstractQueuedSynchronizer.class.getName() + ".acquire")
          .contains(acquire(mode));
      assertThat(dumpOf("raceway-A").getLockName()).as("stands at its gate").isNull();
    }
  }

  private static Class<?> lock(LockMode mode) {
    return mode == LockMode.SEMAPHORE ? Semaphore.class : ReentrantLock.class;
  }

  private static String acquire(LockMode mode) {
    return lock(mode).getName() + (mode == LockMode.SEMAPHORE ? ".acquire" : ".lockInterruptibly");
  }

  private static ThreadInfo dumpOf(String thread) {
    return Arrays.stream(ManagementFactory.getThreadMXBean().dumpAllThreads(true, true))
        .filter(info -> info.getThreadName().equals(thread))
        .findFirst()
        .orElseThrow();
  }
}
