package dev.raceway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.raceway.model.Decision;
import dev.raceway.model.IllegalDecisionException;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.IllegalScheduleException;
import dev.raceway.schedule.ScheduleText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The run in hand, what it replaced, and the real threads that follow it. */
class SessionTest {

  private static final Program PROGRAM = Program.plain(2, 1).withLock(LockMode.MUTEX, false);
  private static final ThreadId A = ThreadId.at(0);
  private static final ThreadId B = ThreadId.at(1);

  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final List<Optional<Throwable>> failures = new ArrayList<>();
  private final List<Run> shown = new ArrayList<>();
  private final Session session =
      new Session(PROGRAM, new RealThreads(tasks::add, failures::add), shown::add);

  @AfterEach
  void endThreads() {
    session.close();
    letThreadsFollow();
    assertThat(failures).isEmpty();
    assertThat(threadsOfTheRun()).isEmpty();
  }

  private void letThreadsFollow() {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }

  private static List<String> threadsOfTheRun() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.matches("raceway-[A-H]"))
        .sorted()
        .toList();
  }

  private void run(ThreadId... threads) {
    for (ThreadId thread : threads) {
      session.apply(now -> now.decide(Decision.run(thread)));
    }
  }

  @Test
  void real_threads_follow_step_by_step() {
    run(A, B, B);
    letThreadsFollow();

    assertThat(threadsOfTheRun()).containsExactly("raceway-A", "raceway-B");
    run(B, A, A);
    letThreadsFollow();
    assertThat(threadsOfTheRun()).isEmpty();
  }

  @Test
  void going_back_moves_no_thread_and_another_way_is_replayed_on_fresh_ones() {
    run(A, B, B, B);
    session.apply(now -> now.at(1));
    letThreadsFollow();
    run(A, A);
    letThreadsFollow();
    run(B);
    letThreadsFollow();

    assertThat(session.run().now().count()).isEqualTo(1);
  }

  @Test
  void what_was_told_before_a_restart_is_dropped() {
    run(A, B, B, B, A, A);
    session.apply(Run::again);
    run(A);
    letThreadsFollow();

    assertThat(threadsOfTheRun()).containsExactly("raceway-A", "raceway-B");
  }

  @Test
  void start_again_set_up_and_another_way_can_be_had_back() {
    run(A, B);
    Run first = session.run();
    session.apply(Run::again);
    run(B);
    session.setUp(Program.plain(3, 2));
    run(A);
    session.undo();
    assertThat(session.run().trace().length()).isEqualTo(1);
    session.undo();
    assertThat(session.run()).isEqualTo(first);
    session.apply(now -> now.at(0).decide(Decision.run(B)));
    session.undo();
    assertThat(session.run()).isEqualTo(first);
    assertThat(session.canUndo()).isFalse();
  }

  @Test
  void long_runs_that_were_replaced_are_kept_only_up_to_a_bound() {
    Program program = Program.plain(8, 1_000);
    int kept = 0;
    for (String first : List.of("A", "B", "C", "D", "E", "F", "G", "H")) {
      String rest = "ABCDEFGH".replace(first, "").replaceAll("(.)", "$1" + "3000 ");
      session.load(program, ScheduleText.parse(first + "3000 " + rest));
    }
    letThreadsFollow();
    assertThat(session.branches().kept()).hasSize(Branches.MOST_DECISIONS / 24_000);
    while (session.canUndo()) {
      session.undo();
      kept++;
    }

    assertThat(kept).isEqualTo(Session.UNDO_DECISIONS / 24_000);
  }

  @Test
  void the_same_set_up_starts_nothing_new() {
    run(A);
    session.setUp(PROGRAM);

    assertThat(session.run().trace().length()).isEqualTo(1);
  }

  @Test
  void what_cannot_be_done_leaves_everything_as_it_was() {
    run(A, A, A);
    Run before = session.run();

    assertThatThrownBy(() -> run(A)).isInstanceOf(IllegalDecisionException.class);
    assertThatThrownBy(() -> session.load(PROGRAM, ScheduleText.parse("A9")))
        .isInstanceOf(IllegalScheduleException.class);
    assertThat(session.run()).isEqualTo(before);
  }

  @Test
  void a_loaded_schedule_stands_at_its_start() {
    session.load(PROGRAM, ScheduleText.parse("A + B3 A2"));

    assertThat(session.run().position()).isZero();
    assertThat(session.run().trace().length()).isEqualTo(7);
    letThreadsFollow();
  }
}
