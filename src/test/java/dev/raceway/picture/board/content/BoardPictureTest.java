package dev.raceway.picture.board.content;

import static dev.raceway.picture.board.Boards.ROOM;
import static dev.raceway.picture.board.Boards.picture;
import static dev.raceway.picture.board.Boards.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.board.Boards;
import dev.raceway.picture.board.content.LaneHeader.Status;
import dev.raceway.picture.board.place.BoardWindow;
import dev.raceway.picture.board.place.Density;
import dev.raceway.picture.board.words.SpokenLane;
import dev.raceway.session.Run;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** What is to be seen, without a window. */
class BoardPictureTest {

  private static final ThreadId A = ThreadId.at(0);
  private static final ThreadId B = ThreadId.at(1);
  private static final ThreadId C = ThreadId.at(2);

  @Test
  void a_stomp_strikes_the_write_that_it_erased() {
    BoardPicture picture = picture(Program.plain(2, 1), "A B3 A2");

    assertThat(picture.columns())
        .extracting(Column::erasedSince)
        .containsExactly(false, false, false, true, false, false);
    assertThat(picture.columns().get(5).event().stomps()).isTrue();
    assertThat(picture.headers().get(1).erased()).isEqualTo(1);
    assertThat(picture.now().lost()).isEqualTo(1);
    assertThat(picture.now().expected()).isEqualTo(2);
  }

  @Test
  void a_restored_write_is_not_struck_any_more() {
    // C reads B's value, A erases it, C writes what it had read: B's increment is back, A's is
    // gone.
    BoardPicture picture = picture(Program.plain(3, 1), "A B3 C A2 C2");

    assertThat(picture.columns().get(3).erasedSince()).isFalse();
    assertThat(picture.columns().get(6).erasedSince()).isTrue();
  }

  @Test
  void copies_become_stale_when_somebody_else_writes() {
    BoardPicture picture = picture(Program.plain(2, 1), "A B3");

    assertThat(picture.headers().get(0).stale()).isTrue();
    assertThat(picture.headers().get(0).register()).hasValue(0);
    assertThat(picture.headers().get(1).register()).isEmpty();
    assertThat(picture.headers())
        .extracting(LaneHeader::status)
        .containsExactly(Status.READY, Status.DONE);
  }

  @Test
  void next_cells_say_what_runs_what_waits_and_what_is_done() {
    Program program = Program.plain(3, 1).withLock(LockMode.MUTEX, true);
    BoardPicture picture = picture(program, "A B A");

    assertThat(picture.next().get(0))
        .isInstanceOfSatisfying(
            NextCell.Ready.class, ready -> assertThat(ready.contextSwitch()).isFalse());
    assertThat(picture.next().get(1)).isEqualTo(new NextCell.Waiting(B, Optional.of(A), 1));
    assertThat(picture.next().get(2))
        .isInstanceOfSatisfying(
            NextCell.Ready.class, ready -> assertThat(ready.willWait()).isTrue());
  }

  @Test
  void where_nobody_may_come_in_the_others_need_the_interpreter() {
    Program program =
        Program.plain(3, 1)
            .withCounter(CounterKind.CALL)
            .withPython(PythonRule.AFTER_CALLS)
            .withLock(LockMode.MUTEX, true);
    BoardPicture picture = picture(program, "A3 B A");

    assertThat(picture.next().get(1)).isEqualTo(new NextCell.Waiting(B, Optional.of(A), 1));
    assertThat(picture.next().get(2)).isEqualTo(new NextCell.NoInterpreter(C, A));
    assertThat(picture.headers())
        .extracting(LaneHeader::holdsInterpreter)
        .containsExactly(true, false, false);
    assertThat(new SpokenLane(Boards.ENGLISH).header(picture.headers().get(0)))
        .contains("holds the GIL");
    assertThat(new SpokenLane(Boards.ENGLISH).next(picture.next().get(2)))
        .isEqualTo("Thread C needs the interpreter’s lock (GIL), which A holds");
    BoardPicture free = picture(program.withPython(PythonRule.FREE), "A3 B A");
    assertThat(free.next().get(2)).isInstanceOf(NextCell.Ready.class);
    assertThat(free.headers()).noneMatch(LaneHeader::holdsInterpreter);
  }

  @Test
  void waiting_is_renumbered_at_each_hand_over_and_the_rail_changes_hands() {
    Program program = Program.plain(3, 1).withLock(LockMode.MUTEX, true);
    BoardPicture picture = picture(program, "A B C A4 B");

    Column afterRelease = picture.columns().get(7);
    assertThat(afterRelease.lanes().get(2)).isEqualTo(new LaneMark.Waits(1, Optional.of(B), true));
    assertThat(picture.columns().get(4).lanes().get(2))
        .isEqualTo(new LaneMark.Waits(2, Optional.of(A), false));
    assertThat(picture.columns())
        .extracting(Column::rail)
        .containsExactly(
            List.of(A),
            List.of(A),
            List.of(A),
            List.of(A),
            List.of(A),
            List.of(A),
            List.of(A),
            List.of(B));
    assertThat(picture.columns())
        .extracting(Column::railBegins)
        .containsExactly(true, false, false, false, false, false, false, true);
    assertThat(picture.now().queue()).containsExactly(C);
  }

  @Test
  void an_increment_that_began_without_the_lock_is_marked_from_the_switch_on() {
    Program program = Program.plain(2, 1).withLock(LockMode.MUTEX, false);
    BoardPicture picture = picture(program, "A + B A");

    assertThat(picture.columns().get(1).thrown()).containsExactly(true);
    assertThat(picture.columns().get(1).lanes().get(0)).isEqualTo(new LaneMark.WithoutLock(true));
    assertThat(picture.columns().get(2).lanes().get(0)).isEqualTo(new LaneMark.WithoutLock(false));
    assertThat(picture.columns().get(2).lanes().get(1)).isEqualTo(new LaneMark.Holds(false));
  }

  @Test
  void a_switch_thrown_since_the_last_step_stands_at_now() {
    Program program = Program.plain(2, 1).withLock(LockMode.MUTEX, false);

    assertThat(picture(program, "A + - +").now().thrown()).containsExactly(true, false, true);
  }

  @Test
  void columns_are_as_wide_as_keeps_unfinished_reads_in_sight() {
    Program program = Program.plain(2, 100);

    assertThat(picture(program, "A B3").window().density()).isEqualTo(Density.FULL);
    assertThat(picture(program, "A B12").window().density()).isEqualTo(Density.SHORT);
    assertThat(picture(program, "A B30").window().density()).isEqualTo(Density.TICK);
    assertThat(picture(program, "A B30").pins()).isEmpty();
    BoardPicture far = picture(program, "A B90");
    assertThat(far.window().density()).isEqualTo(Density.FULL);
    assertThat(far.pins()).containsExactly(new Pin(A, Pin.Kind.READ, 0, 1));
  }

  @Test
  void only_columns_in_sight_are_made_and_the_view_can_be_moved_back() {
    Program program = Program.plain(2, 1_000);
    Run run = run(program, "A3000 B3000");

    List<Column> now = BoardPicture.of(run, 1, ROOM, 0).columns();
    assertThat(now).hasSize(10);
    assertThat(now.get(9).step()).isEqualTo(6000);
    List<Column> earlier = BoardPicture.of(run, 1, ROOM, 960).columns();
    assertThat(earlier.get(0).step()).isEqualTo(5981);
    assertThat(BoardPicture.of(run, 1, ROOM, 1e9).columns().get(0).step()).isEqualTo(1);
  }

  @Test
  void narrow_columns_stand_still_until_now_comes_to_the_end_and_then_turn_by_a_third() {
    assertThat(DoubleStream.of(60, 61, 80, 81).map(BoardPictureTest::offsetInTicks).toArray())
        .containsExactly(0, 320, 320, 640);
  }

  private static double offsetInTicks(double steps) {
    return new BoardWindow(Density.TICK, 1, 0, ROOM, 0, (int) steps).offset();
  }

  @Test
  void a_failed_compare_and_set_is_a_retry() {
    Program program = Program.plain(2, 1).withCounter(CounterKind.CAS);
    BoardPicture picture = picture(program, "A B3 A2");

    assertThat(picture.columns().get(5).event().retry()).isTrue();
    assertThat(picture.now().lost()).isZero();
    assertThat(picture.now().count()).isEqualTo(1);
  }

  @Test
  void for_a_classroom_everything_is_wider_and_less_is_in_sight() {
    Run run = run(Program.plain(2, 100), "A90 B90");
    BoardPicture desk = BoardPicture.of(run, 1, ROOM, 0);
    BoardPicture large = BoardPicture.of(run, 1.6, ROOM, 0);

    assertThat(desk.columns()).hasSize(10);
    // No column is cut: there is room for six and a bit, so seven are a little narrower.
    assertThat(large.columns()).hasSize(7);
    assertThat(large.window().columnWidth()).isCloseTo(ROOM / 7, within(0.01));
    assertThat(large.window().nowX()).isCloseTo(ROOM, within(0.01));
    assertThat(large.now()).isEqualTo(desk.now());
  }

  @Test
  void for_a_classroom_columns_are_narrower_sooner_to_keep_a_read_in_sight() {
    Run run = run(Program.plain(2, 100), "A B7");

    assertThat(BoardPicture.of(run, 1, ROOM, 0).window().density()).isEqualTo(Density.FULL);
    BoardPicture large = BoardPicture.of(run, 1.6, ROOM, 0);
    assertThat(large.window().density()).isEqualTo(Density.SHORT);
    assertThat(large.pins()).isEmpty();
  }

  @Test
  void pause_marks_stand_before_the_step_that_they_hold_up() {
    Run run = run(Program.plain(2, 1), "A B3 A2").at(5).togglePause();
    Run end = run.at(6);

    assertThat(BoardPicture.of(run, 1, ROOM, 0).now().paused()).isTrue();
    BoardPicture later = BoardPicture.of(end, 1, ROOM, 0);
    assertThat(later.now().paused()).isFalse();
    assertThat(later.columns())
        .extracting(Column::paused)
        .containsExactly(false, false, false, false, false, true);
  }

  @Test
  void a_pause_mark_between_moves_of_the_lock_switch_stands_there_too() {
    Program program = Program.plain(2, 1).withLock(LockMode.MUTEX, false);
    Run run = run(program, "A + - B").at(2).togglePause();

    assertThat(BoardPicture.of(run.at(3), 1, ROOM, 0).now().paused()).isTrue();
    assertThat(BoardPicture.of(run.at(1), 1, ROOM, 0).now().paused()).isFalse();
    assertThat(BoardPicture.of(run.at(4), 1, ROOM, 0).columns())
        .extracting(Column::paused)
        .containsExactly(false, true);
  }

  @Test
  void equal_runs_give_equal_pictures() {
    Run run = run(Program.plain(2, 2), "A B3 A2");

    assertThat(BoardPicture.of(run, 1, ROOM, 0)).isEqualTo(BoardPicture.of(run, 1, ROOM, 0));
  }

  /** Half of a window of 1280 pixels has 303 for columns: six of 50, or three of 101. */
  @Test
  void a_future_shows_the_whole_classic_run_at_each_of_its_positions() {
    Run end = Boards.run(Program.plain(2, 1), "A B3 A2");
    for (int position = 0; position <= 6; position++) {
      BoardWindow window = BoardPicture.ofWhole(end.at(position), 1, 303, 0).window();
      assertThat(window.density()).isEqualTo(Density.SHORT);
      assertThat(window.first()).isEqualTo(1);
      assertThat(window.last()).isEqualTo(position);
    }
    Run longer = Boards.run(Program.plain(2, 3), "A B9 A8");
    assertThat(BoardPicture.ofWhole(longer, 1, 303, 0))
        .isEqualTo(BoardPicture.of(longer, 1, 303, 0));
  }
}
