package dev.raceway.ui.explore.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.graph.GraphMove;
import dev.raceway.picture.graph.Point;
import dev.raceway.picture.graph.ProgressGrid;
import dev.raceway.picture.graph.Zone;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.ScheduleText;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DrawingTest {

  private static final ThreadId A = ThreadId.at(0);
  private static final ThreadId B = ThreadId.at(1);

  private static Drawing on(Program program) {
    return Drawing.on(ProgressGrid.of(program, A, B));
  }

  private static Drawing plain() {
    return on(Program.plain(2, 1));
  }

  private static Drawing locked() {
    return on(Program.plain(2, 1).withLock(LockMode.MUTEX, true));
  }

  private static String text(Drawing drawing) {
    return ScheduleText.format(drawing.trace().schedule());
  }

  @Test
  void steps_become_a_schedule() {
    Drawing drawing = plain().then(A).then(B).then(B);

    assertThat(text(drawing)).isEqualTo("A B2");
    assertThat(drawing.end()).isEqualTo(new Point(1, 2));
    assertThat(text(drawing.back())).isEqualTo("A B");
    assertThat(plain().back().isEmpty()).isTrue();
  }

  @Test
  void a_thread_that_has_finished_goes_no_further() {
    assertThat(text(plain().then(A).then(A).then(A).then(A))).isEqualTo("A3");
  }

  @Test
  void an_increment_at_a_time() {
    assertThat(text(on(Program.plain(2, 3)).finishIncrement(A).then(A).finishIncrement(A)))
        .isEqualTo("A6");
    assertThat(text(locked().then(A).finishIncrement(B).finishIncrement(A))).isEqualTo("A B A4");
  }

  @Test
  void it_follows_a_pointer() {
    Drawing drawing = plain().towards(1.1, 0.2).towards(1.2, 3).towards(3, 3);

    assertThat(text(drawing)).isEqualTo("A B3 A2");
  }

  @Test
  void a_trembling_hand_changes_nothing() {
    Drawing drawing = plain().towards(2, 0);

    assertThat(drawing.towards(2.4, 0.5)).isEqualTo(drawing);
    assertThat(drawing.towards(1.4, -0.6)).isEqualTo(drawing);
  }

  @Test
  void a_pointer_that_goes_back_takes_the_path_back() {
    Drawing drawing = plain().towards(1, 0).towards(1, 3);

    assertThat(text(drawing.towards(1, 1))).isEqualTo("A B");
    assertThat(text(drawing.towards(3, 1))).isEqualTo("A B A2");
    assertThat(drawing.towards(-1, -1).isEmpty()).isTrue();
  }

  @Test
  void a_pointer_stops_at_the_wall_and_a_key_knocks_at_it() {
    Drawing holding = locked().towards(2, 0);

    assertThat(text(holding.towards(2, 4))).isEqualTo("A2");
    assertThat(text(holding.towards(5, 4))).isEqualTo("A5 B4");
    assertThat(text(holding.then(B))).isEqualTo("A2 B");
    assertThat(text(holding.then(B).then(B))).isEqualTo("A2 B");
    assertThat(text(holding.then(B).towards(5, 1))).isEqualTo("A2 B A3");
  }

  /** Whatever a hand does, the path stays one of the program and out of the walls. */
  @Test
  void any_scribble_is_a_path_of_the_program() {
    RandomCases.check(
        60,
        dice -> {
          long seed = dice.seed();
          int increments = dice.between(1, 4);

          Drawing drawing = on(Program.plain(2, increments).withLock(LockMode.MUTEX, true));
          Random random = new Random(seed);
          int length = drawing.grid().length();
          for (int i = 0; i < 40; i++) {
            drawing =
                drawing.towards(
                    random.nextDouble() * 2 * length - length / 4.0,
                    random.nextDouble() * 2 * length - length / 4.0);
            assertThat(drawing.path().end()).isEqualTo(drawing.end());
            assertThat(drawing.path().meets(drawing.grid(), Zone.Kind.FORBIDDEN)).isFalse();
            assertThat(drawing.path().moves())
                .noneMatch(move -> move.kind() == GraphMove.Kind.BUMP);
          }
        });
  }
}
