package dev.raceway.picture.board.words;

import static dev.raceway.picture.board.Boards.picture;
import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.board.Boards;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Column;
import dev.raceway.picture.board.content.NextCell;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the board says, where it was wrong or said nothing. */
class BoardWordsTest {

  private static final Program LOCKED = Program.plain(3, 1).withLock(LockMode.MUTEX, true);

  private static Column last(Program program, String schedule) {
    var columns = picture(program, schedule).columns();
    return columns.get(columns.size() - 1);
  }

  @Test
  void a_short_addition_says_its_result_as_a_result() {
    assertThat(Boards.CELLS.oneLine(last(Program.plain(2, 2), "A4 A"), false)).isEqualTo("= 2");
  }

  @Test
  void a_sum_too_long_for_a_cell_says_its_result() {
    assertThat(Boards.CELLS.twoLines(last(Program.plain(2, 1_000), "A3000 B2"), false))
        .isEqualTo("add\n= 1001");
    assertThat(Boards.CELLS.twoLines(last(Program.plain(1, 200), "A32"), false))
        .isEqualTo("add\n10+1=11");
  }

  @Test
  void green_is_for_exact_results_alone() {
    NextCell lost = picture(Program.plain(2, 1), "A B3 A2").next().get(0);
    NextCell exact = picture(Program.plain(2, 1), "A3").next().get(0);

    assertThat(CellText.isExact(lost)).isFalse();
    assertThat(Boards.CELLS.nextWord(lost, false, false)).isEqualTo("done");
    assertThat(CellText.isExact(exact)).isTrue();
    assertThat(Boards.CELLS.nextWord(exact, false, false)).isEqualTo("✓ done");
    assertThat(Boards.CELLS.nextWord(exact, false, true)).as("hidden").isEqualTo("done");
  }

  @Test
  void where_a_lane_has_one_line_its_right_end_says_key_and_place() {
    BoardPicture picture = picture(LOCKED, "A B");

    assertThat(Boards.CELLS.nextInOneLine((NextCell.Ready) picture.next().get(0)))
        .isEqualTo("A ▶ read");
    assertThat(Boards.CELLS.nextInOneLine((NextCell.Ready) picture.next().get(2)))
        .isEqualTo("C ▶ will wait");
    assertThat(Boards.CELLS.nextWord(picture.next().get(1), true, false))
        .isEqualTo("waits for A · 1st");
  }

  @Test
  void a_release_says_in_one_line_who_gets_the_lock() {
    assertThat(Boards.CELLS.oneLine(last(LOCKED, "A B A4"), false)).isEqualTo("rel→B");
  }

  @Test
  void names_too_long_for_a_cell_are_said_shortly() {
    Program cas = Program.plain(2, 1).withCounter(CounterKind.CAS);

    assertThat(Boards.CELLS.twoLines(last(cas, "A B3 A2"), false)).isEqualTo("compare\n↻ changed");
    assertThat(Boards.CELLS.twoLines(last(cas.withCounter(CounterKind.ATOMIC), "A"), false))
        .isEqualTo("get, add\ncount ← 1");
  }

  @Test
  void a_lock_switched_off_while_threads_still_wait_is_off_from_here() {
    assertThat(mode(picture(LOCKED, "A B -"), 100)).isEqualTo("mutex · off from here");
    assertThat(mode(picture(LOCKED, "A B -"), 12)).isEqualTo("mutex · off");
    assertThat(mode(picture(LOCKED, "A B"), 100)).isEqualTo("mutex");
    assertThat(mode(picture(LOCKED.withLock(LockMode.MUTEX, false), ""), 100))
        .isEqualTo("mutex · off");
    assertThat(mode(picture(Program.plain(2, 1), ""), 100)).isEqualTo("no lock");
  }

  private static String mode(BoardPicture picture, int letters) {
    return new LockText(Boards.ENGLISH).mode(picture.now(), words -> words.length() <= letters);
  }

  @Test
  void a_semaphore_has_permits_everywhere() {
    BoardPicture picture = picture(LOCKED.withLock(LockMode.SEMAPHORE, true), "A");

    assertThat(new HeaderText(Boards.ENGLISH).progress(picture.headers().get(0)))
        .isEqualTo("has the permit");
    assertThat(
            Boards.CELLS.rail(
                List.of(ThreadId.at(0)), Program.plain(2, 1).withLock(LockMode.SEMAPHORE, true)))
        .isEqualTo("A has the permit");
    assertThat(Boards.CELLS.getsLock(ThreadId.at(0), LockMode.SEMAPHORE))
        .isEqualTo("A gets the permit");
  }

  @Test
  void with_a_lock_each_a_thread_has_its_own() {
    BoardPicture picture = picture(LOCKED.withLock(LockMode.PER_THREAD, true), "A");

    assertThat(new HeaderText(Boards.ENGLISH).progress(picture.headers().get(0)))
        .isEqualTo("has its own lock");
  }
}
