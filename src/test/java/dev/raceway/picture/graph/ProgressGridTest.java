package dev.raceway.picture.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.Limits;
import dev.raceway.model.CounterKind;
import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.model.ThreadWork;
import dev.raceway.picture.graph.Zone.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The zones are exactly right: shown on every schedule of small programs, in the model. */
class ProgressGridTest {

  private static final ThreadId A = ThreadId.at(0);
  private static final ThreadId B = ThreadId.at(1);

  private static ProgressGrid grid(int increments, CounterKind counter, LockMode lock) {
    Program program =
        Program.plain(2, increments).withCounter(counter).withLock(lock, lock != LockMode.NONE);
    return ProgressGrid.of(program, A, B);
  }

  @Test
  void each_side_is_as_long_as_its_threads_own_work() {
    Program program =
        Program.plain(2, 1).withWork(List.of(new ThreadWork(1, 5), new ThreadWork(3, -2)));
    ProgressGrid grid = ProgressGrid.of(program, A, B);
    assertThat(grid.across().length()).isEqualTo(3);
    assertThat(grid.up().length()).isEqualTo(9);
    assertThat(grid.length()).isEqualTo(9);
    assertThat(grid.zones(Kind.UNSAFE)).hasSize(3);
    Walk walk = new Walk(grid);
    assertThat(walk.wrong).isZero();
    assertThat(walk.lossy).isPositive();
  }

  @Test
  void two_permits_wall_nothing_off() {
    Program program = Program.plain(2, 1).withLock(LockMode.SEMAPHORE, true).withPermits(2);
    ProgressGrid grid = ProgressGrid.of(program, A, B);
    assertThat(grid.zones(Kind.FORBIDDEN)).isEmpty();
    assertThat(grid.isGuarded()).isFalse();
    assertThat(new Walk(grid).wrong).isZero();
  }

  /** What a walk over every schedule met. */
  private static final class Walk {

    private final ProgressGrid grid;
    private int schedules;
    private int lossy;
    private int through;
    private int wrong;
    private int forbidden;

    Walk(ProgressGrid grid) {
      this.grid = grid;
      on(State.start(grid.program()), false);
    }

    private void on(State state, boolean wasUnsafe) {
      Point place = grid.place(state);
      boolean unsafe = wasUnsafe || grid.isIn(Kind.UNSAFE, place);
      if (grid.isIn(Kind.FORBIDDEN, place)) {
        forbidden++;
      }
      if (state.isComplete()) {
        boolean loses = state.lost() > 0;
        schedules++;
        lossy += loses ? 1 : 0;
        through += unsafe ? 1 : 0;
        wrong += loses == unsafe ? 0 : 1;
      }
      for (ThreadId thread : state.runnable()) {
        on(state.apply(Decision.run(thread)).after(), unsafe);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, PLAIN, NONE",
    "2, PLAIN, NONE",
    "1, PLAIN, MUTEX",
    "2, PLAIN, MUTEX",
    "2, PLAIN, SEMAPHORE",
    "1, PLAIN, WRITE_ONLY",
    "2, PLAIN, WRITE_ONLY",
    "1, PLAIN, PER_THREAD",
    "2, ATOMIC, NONE",
    "2, ATOMIC, MUTEX",
    "2, CAS, MUTEX"
  })
  void a_path_loses_an_update_just_when_it_goes_through_an_unsafe_zone(
      int increments, CounterKind counter, LockMode lock) {
    ProgressGrid grid = grid(increments, counter, lock);
    Walk walk = new Walk(grid);

    assertThat(walk.wrong).as("schedules that lose outside of zones, or not inside").isZero();
    assertThat(walk.forbidden).as("visits behind the walls").isZero();
    assertThat(walk.through).isEqualTo(walk.lossy);
    assertThat(List.of(walk.schedules, walk.schedules - walk.lossy))
        .as("all schedules, and those that lose nothing")
        .isEqualTo(counted(grid.program()));
  }

  private static List<Integer> counted(Program program) {
    Counts counts =
        ((Answer.Exact<Counts>) Explorer.counts(State.start(program), Limits.USUAL, Budget.ENDLESS))
            .value();
    long right = program.expected();
    return List.of(
        counts.schedules().intValueExact(), counts.shares().get(right).schedules().intValueExact());
  }

  @ParameterizedTest
  @CsvSource({"PLAIN, NONE", "CALL, NONE", "CALL, MUTEX", "CALL, WRITE_ONLY"})
  void the_same_holds_where_python_switches_only_after_calls(CounterKind counter, LockMode lock) {
    Program program = grid(2, counter, lock).program().withPython(PythonRule.AFTER_CALLS);
    Walk walk = new Walk(ProgressGrid.of(program, A, B));

    assertThat(walk.wrong).isZero();
    assertThat(walk.forbidden).isZero();
    assertThat(walk.lossy > 0).isEqualTo(counter == CounterKind.CALL && lock != LockMode.MUTEX);
    assertThat(ProgressGrid.of(program, A, B).isUninterrupted())
        .isEqualTo(counter == CounterKind.PLAIN);
  }

  @Test
  void under_that_rule_a_path_turns_after_calls_and_between_increments() {
    Program call =
        Program.plain(2, 2).withCounter(CounterKind.CALL).withPython(PythonRule.AFTER_CALLS);
    ProgressGrid grid = ProgressGrid.of(call, A, B);

    assertThat(IntStream.rangeClosed(0, 8).filter(grid::turnsAt)).containsExactly(0, 2, 4, 6, 8);
  }

  @Test
  void the_picture_of_the_book_has_eighteen_paths_through_the_zone() {
    Walk walk = new Walk(grid(1, CounterKind.PLAIN, LockMode.NONE));

    assertThat(walk.schedules).isEqualTo(20);
    assertThat(walk.through).isEqualTo(18);
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "MUTEX", "WRITE_ONLY"})
  void an_indivisible_increment_has_no_unsafe_zone(LockMode lock) {
    assertThat(grid(2, CounterKind.ATOMIC, lock).zones(Kind.UNSAFE)).isEmpty();
  }

  @Test
  void the_zones_of_the_plain_race() {
    assertThat(grid(1, CounterKind.PLAIN, LockMode.NONE).zones(Kind.UNSAFE))
        .containsExactly(new Zone(0, 0, 3, 3));
    assertThat(grid(2, CounterKind.PLAIN, LockMode.NONE).zones(Kind.UNSAFE))
        .containsExactly(
            new Zone(0, 0, 3, 3), new Zone(0, 3, 3, 6), new Zone(3, 0, 6, 3), new Zone(3, 3, 6, 6));
  }

  @Test
  void the_zones_of_the_lock() {
    ProgressGrid mutex = grid(1, CounterKind.PLAIN, LockMode.MUTEX);
    ProgressGrid broken = grid(1, CounterKind.PLAIN, LockMode.WRITE_ONLY);

    assertThat(mutex.zones(Kind.FORBIDDEN)).containsExactly(new Zone(0, 0, 5, 5));
    assertThat(mutex.zones(Kind.UNSAFE)).containsExactly(new Zone(1, 1, 4, 4));
    assertThat(mutex.isGuarded()).isTrue();
    assertThat(broken.zones(Kind.FORBIDDEN)).containsExactly(new Zone(2, 2, 5, 5));
    assertThat(broken.zones(Kind.UNSAFE)).containsExactly(new Zone(0, 0, 4, 4));
    assertThat(broken.isGuarded()).isFalse();
    assertThat(grid(1, CounterKind.PLAIN, LockMode.PER_THREAD).zones(Kind.FORBIDDEN)).isEmpty();
  }

  /** A zone's points are those strictly inside of its rectangle, and no others. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_point_is_in_a_zone_just_when_a_rectangle_has_it_inside(Kind kind) {
    ProgressGrid grid = grid(3, CounterKind.PLAIN, LockMode.WRITE_ONLY);
    List<Zone> zones = grid.zones(kind);

    for (int x = 0; x <= grid.length(); x++) {
      for (int y = 0; y <= grid.length(); y++) {
        Point point = new Point(x, y);
        assertThat(grid.isIn(kind, point))
            .as("%s", point)
            .isEqualTo(zones.stream().anyMatch(zone -> holds(zone, point)));
      }
    }
  }

  private static boolean holds(Zone zone, Point point) {
    return zone.left() < point.x()
        && point.x() < zone.right()
        && zone.bottom() < point.y()
        && point.y() < zone.top();
  }

  @Test
  void where_steps_can_go_back_or_nobody_else_is_there_is_no_grid() {
    Program cas = Program.plain(2, 1).withCounter(CounterKind.CAS);

    assertThat(ProgressGrid.missing(Program.plain(1, 3))).isEqualTo(Optional.of(NoGrid.ALONE));
    assertThat(ProgressGrid.missing(Program.plain(2, 3))).isEmpty();
    assertThat(ProgressGrid.missing(cas)).isEqualTo(Optional.of(NoGrid.RETRIES));
    assertThat(ProgressGrid.missing(cas.withLock(LockMode.MUTEX, false)))
        .isEqualTo(Optional.of(NoGrid.RETRIES));
    assertThat(ProgressGrid.missing(cas.withLock(LockMode.WRITE_ONLY, true)))
        .isEqualTo(Optional.of(NoGrid.RETRIES));
    assertThat(ProgressGrid.missing(cas.withLock(LockMode.PER_THREAD, true)))
        .isEqualTo(Optional.of(NoGrid.RETRIES));
    assertThat(ProgressGrid.missing(cas.withLock(LockMode.MUTEX, true))).isEmpty();
  }
}
