package dev.raceway.picture.board.content;

import static dev.raceway.picture.board.Boards.ROOM;
import static dev.raceway.picture.board.Boards.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.board.place.BoardWindow;
import dev.raceway.picture.board.place.Density;
import dev.raceway.session.Run;
import org.junit.jupiter.api.Test;

/** What a picture points back to is in sight, or pinned at its edge. */
class CausesTest {

  private static final ThreadId A = ThreadId.at(0);
  private static final ThreadId B = ThreadId.at(1);

  /** Room for columns on a board of 1280 × 720 before a class, and of 1024 × 768. */
  private static final double CLASSROOM = 844;

  private static final double SMALL_CLASSROOM = 588;

  private static BoardPicture presented(Program program, String schedule, double room) {
    return BoardPicture.of(run(program, schedule), 1.6, room, 0);
  }

  @Test
  void the_classic_six_steps_are_fitted_as_a_whole() {
    for (double room : new double[] {CLASSROOM, SMALL_CLASSROOM}) {
      BoardPicture picture = presented(Program.plain(2, 1), "A B3 A2", room);

      assertThat(picture.columns()).hasSize(6);
      assertThat(picture.pins()).isEmpty();
      assertThat(picture.window().showsNow()).isTrue();
    }
    assertThat(presented(Program.plain(2, 1), "A B3 A2", CLASSROOM).window().density())
        .isEqualTo(Density.FULL);
  }

  @Test
  void so_are_the_eight_of_a_call() {
    Program program = Program.plain(2, 1).withCounter(CounterKind.CALL);

    assertThat(presented(program, "A B4 A3", CLASSROOM).columns()).hasSize(8);
    assertThat(presented(program, "A B4 A3", SMALL_CLASSROOM).window().first()).isEqualTo(1);
  }

  @Test
  void after_the_worst_schedule_the_read_is_pinned() {
    BoardPicture picture = presented(Program.plain(2, 10), "A B27 A2 B A27 B2", CLASSROOM);

    assertThat(picture.pins()).containsExactly(new Pin(B, Pin.Kind.READ, 1, 31));
  }

  @Test
  void what_is_too_far_back_is_pinned_and_the_columns_make_room() {
    BoardPicture picture = presented(Program.plain(2, 60), "A B160 A2", CLASSROOM);

    assertThat(picture.pins()).containsExactly(new Pin(A, Pin.Kind.READ, 0, 1));
    assertThat(picture.window().strip()).isPositive();
    assertThat(picture.window().xOf(picture.window().first()))
        .isCloseTo(picture.window().strip(), within(0.01));
    assertThat(picture.window().nowX()).isLessThanOrEqualTo(CLASSROOM + 1);
  }

  @Test
  void a_scrolled_board_pins_what_its_last_stomp_goes_back_to() {
    Run run = run(Program.plain(2, 4), "A B3 A2 B3 A3 B A3 B2 A3");
    BoardWindow window = BoardPicture.of(run, 1, 400, 96).window();

    BoardPicture picture = BoardPicture.of(run, 1, 400, 96);

    assertThat(window.last()).isGreaterThanOrEqualTo(18).isLessThan(21);
    assertThat(picture.pins())
        .containsExactly(new Pin(A, Pin.Kind.WRITE, 4, 16), new Pin(B, Pin.Kind.READ, 3, 13));
  }

  @Test
  void columns_are_whole_wherever_the_view_is_moved_to() {
    Run run = run(Program.plain(2, 100), "A90 B90");
    for (double room : new double[] {ROOM, 500, 588, 701.5, 844}) {
      for (double back : new double[] {0, 31, 150, 333.3, 1_000}) {
        BoardWindow window = BoardPicture.of(run, 1, room, back).window();

        assertThat(window.xOf(window.first()))
            .isBetween(window.strip() - 0.01, window.strip() + 0.01);
        assertThat(window.xOf(window.last() + 1)).isLessThanOrEqualTo(window.right() + 0.01);
        assertThat(window.columnWidth()).isBetween(84.0, 168.0);
      }
    }
  }
}
