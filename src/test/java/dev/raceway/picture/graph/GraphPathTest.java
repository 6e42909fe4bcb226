package dev.raceway.picture.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.graph.GraphMove.Kind;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GraphPathTest {

  private static final Program LOCKED = Program.plain(2, 1).withLock(LockMode.MUTEX, true);
  private static final Program OFF = Program.plain(2, 1).withLock(LockMode.MUTEX, false);

  private static ProgressGrid grid(Program program) {
    return ProgressGrid.of(program, ThreadId.at(0), ThreadId.at(1));
  }

  private static Trace trace(Program program, String schedule) {
    return Trace.of(program, ScheduleText.parse(schedule));
  }

  private static GraphPath path(Program program, String schedule) {
    return GraphPath.of(grid(program), trace(program, schedule)).orElseThrow();
  }

  private static List<Kind> kinds(GraphPath path) {
    return path.moves().stream().map(GraphMove::kind).toList();
  }

  @Test
  void every_step_goes_along_one_side_of_a_square() {
    GraphPath path = path(Program.plain(2, 1), "A B3 A2");

    assertThat(path.moves())
        .extracting(GraphMove::to)
        .containsExactly(
            new Point(1, 0),
            new Point(1, 1),
            new Point(1, 2),
            new Point(1, 3),
            new Point(2, 3),
            new Point(3, 3));
    assertThat(kinds(path)).containsOnly(Kind.STEP);
    assertThat(path.meets(grid(Program.plain(2, 1)), Zone.Kind.UNSAFE)).isTrue();
    assertThat(path(Program.plain(2, 1), "A3 B3").meets(grid(OFF), Zone.Kind.UNSAFE)).isFalse();
  }

  @Test
  void a_blocked_attempt_has_no_length_and_a_hand_over_moves_both() {
    GraphPath path = path(LOCKED, "A2 B A3 B4");

    assertThat(kinds(path).subList(2, 7))
        .containsExactly(Kind.BUMP, Kind.STEP, Kind.STEP, Kind.HAND_OVER, Kind.STEP);
    assertThat(path.moves().get(2)).isEqualTo(bump(2, 0));
    assertThat(path.moves().get(5).from()).isEqualTo(new Point(4, 0));
    assertThat(path.moves().get(5).to()).isEqualTo(new Point(5, 1));
    assertThat(path.end()).isEqualTo(new Point(5, 5));
  }

  private static GraphMove bump(int x, int y) {
    return new GraphMove(Kind.BUMP, ThreadId.at(1), new Point(x, y), new Point(x, y));
  }

  @Test
  void steps_of_others_stand_still_unless_they_hand_the_lock_over() {
    Program three = Program.plain(3, 1).withLock(LockMode.MUTEX, true);
    GraphPath path = GraphPath.of(grid(three), trace(three, "C A C4 A4")).orElseThrow();

    assertThat(kinds(path))
        .containsExactly(
            Kind.OTHER,
            Kind.BUMP,
            Kind.OTHER,
            Kind.OTHER,
            Kind.OTHER,
            Kind.OTHER,
            Kind.STEP,
            Kind.STEP,
            Kind.STEP,
            Kind.STEP);
    assertThat(path.moves().get(4).to()).isEqualTo(Point.ORIGIN);
    assertThat(path.moves().get(5).to()).isEqualTo(new Point(1, 0));
  }

  @Test
  void a_lock_that_goes_to_a_third_thread_moves_its_giver_alone() {
    Program three = Program.plain(3, 1).withLock(LockMode.MUTEX, true);
    GraphPath path = GraphPath.of(grid(three), trace(three, "A C A4")).orElseThrow();

    assertThat(kinds(path)).endsWith(Kind.STEP);
    assertThat(path.end()).isEqualTo(new Point(5, 0));
  }

  @Test
  void a_switch_thrown_in_the_middle_leaves_the_grid() {
    assertThat(GraphPath.of(grid(OFF), trace(OFF, "A + B A2"))).isEmpty();
    assertThat(GraphPath.of(grid(LOCKED), trace(LOCKED, "A - B"))).isEmpty();
    assertThat(GraphPath.of(grid(LOCKED), trace(OFF, "A + B"))).isEmpty();
  }

  @Test
  void a_switch_that_no_increment_noticed_does_not() {
    assertThat(GraphPath.of(grid(LOCKED), trace(OFF, "+ A2 B"))).isPresent();
    assertThat(GraphPath.of(grid(OFF), trace(OFF, "A + A2 - B"))).isPresent();
    assertThat(GraphPath.of(grid(OFF), trace(OFF, "A3 + B - "))).isEmpty();
  }

  @Test
  void a_thread_that_began_without_a_lock_is_noticed_before_its_instructions_differ() {
    Program writeOnly = Program.plain(2, 1).withLock(LockMode.WRITE_ONLY, false);
    ProgressGrid locked = grid(writeOnly.withLock(LockMode.WRITE_ONLY, true));

    assertThat(GraphPath.of(locked, trace(writeOnly, "A +"))).isEmpty();
  }

  @Test
  void another_program_has_another_grid() {
    assertThat(GraphPath.of(grid(Program.plain(2, 2)), trace(Program.plain(2, 1), "A"))).isEmpty();
    assertThat(GraphPath.of(grid(LOCKED), trace(LOCKED.withAmount(5), "A")))
        .isEqualTo(Optional.empty());
  }
}
