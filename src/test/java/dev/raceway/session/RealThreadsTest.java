package dev.raceway.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.engine.ThreadStarter;
import dev.raceway.model.Decision;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Real threads that fail end, say so, and start again when they are asked to. */
class RealThreadsTest {

  private static final Program PROGRAM = Program.plain(3, 2);
  private static final ThreadId A = ThreadId.at(0);

  private final OutOfMemoryError refusal = new OutOfMemoryError("made by a test");
  private final List<Optional<Throwable>> said = new ArrayList<>();
  private final List<Thread> started = new ArrayList<>();

  /** How many more threads the system gives. */
  private int left = Integer.MAX_VALUE;

  private boolean takesTasks = true;
  private final Executor executor =
      task -> {
        if (!takesTasks) {
          throw new RejectedExecutionException("made by a test");
        }
        task.run();
      };
  private final ThreadStarter starter =
      thread -> {
        if (left == 0) {
          throw refusal;
        }
        left--;
        thread.start();
        started.add(thread);
      };
  private final Session session =
      new Session(PROGRAM, new RealThreads(executor, starter, said::add), run -> {});

  @AfterEach
  void no_thread_is_left() {
    session.close();
    assertThat(started).noneMatch(Thread::isAlive);
  }

  private void run(ThreadId thread) {
    session.apply(now -> now.decide(Decision.run(thread)));
  }

  @Test
  void a_thread_that_cannot_be_started_ends_the_others_and_is_reported() {
    left = 2;
    run(A);
    session.apply(Run::again);
    left = 2;
    session.restartThreads();

    assertThat(said).contains(Optional.of(refusal));
    assertThat(started).noneMatch(Thread::isAlive);
  }

  @Test
  void steps_after_a_failure_are_only_seen_and_a_restart_catches_up() {
    left = 1;
    session.restartThreads();
    run(A);
    run(A);
    assertThat(said).containsExactly(Optional.of(refusal));
    left = Integer.MAX_VALUE;
    session.restartThreads();
    run(A);

    assertThat(said).containsExactly(Optional.of(refusal), Optional.empty());
    assertThat(session.run().position()).isEqualTo(3);
    assertThat(started).filteredOn(Thread::isAlive).hasSize(3);
  }

  @Test
  void a_run_that_begins_anew_has_threads_again() {
    left = 0;
    session.restartThreads();
    run(A);
    left = Integer.MAX_VALUE;
    session.apply(Run::again);

    assertThat(said).containsExactly(Optional.of(refusal), Optional.empty());
  }

  @Test
  void what_the_executor_could_not_take_is_made_up_for() {
    run(A);
    takesTasks = false;
    try {
      run(A);
    } catch (RejectedExecutionException e) {
      assertThat(e).hasMessage("made by a test");
    }
    takesTasks = true;
    run(A);

    assertThat(said).isEmpty();
    assertThat(started).hasSize(6).filteredOn(Thread::isAlive).hasSize(3);
  }
}
