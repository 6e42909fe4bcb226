package dev.raceway.picture.board.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.model.ThreadWork;
import dev.raceway.picture.Style;
import dev.raceway.picture.board.BoardDrawing;
import dev.raceway.picture.board.Boards;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Column;
import dev.raceway.picture.board.content.LaneHeader;
import dev.raceway.picture.board.content.NextCell;
import dev.raceway.picture.board.content.NowMarks;
import dev.raceway.picture.board.layer.BoardLayer;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.picture.look.Looks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The board where each thread has work of its own, or where several have permits at a time. */
class OwnWorkBoardTest {

  private static final ThreadId A = ThreadId.at(0);
  private static final ThreadId B = ThreadId.at(1);
  private static final ThreadId C = ThreadId.at(2);
  private static final Program BANK =
      Program.plain(2, 1)
          .withWork(List.of(new ThreadWork(1, 50), new ThreadWork(1, -30)))
          .withStart(100);
  private static final LossText LOSSES = new LossText(Boards.ENGLISH);
  private static final Program TWO_PERMITS =
      Program.plain(3, 1).withLock(LockMode.SEMAPHORE, true).withPermits(2);

  @Test
  void cells_speak_of_their_threads_amount() {
    assertThat(cells(BANK, "A B3 A2"))
        .containsExactly(
            "read\n100",
            "read\n100",
            "subtract\n100−30=70",
            "write\ncount ← 70",
            "add\n100+50=150",
            "write\n← 150");
    assertThat(cells(BANK.withCounter(CounterKind.CALL), "A2 B2"))
        .containsExactly("read\n100", "call\nf() = 50", "read\n100", "call\nf() = −30");
  }

  @Test
  void the_erased_update_is_named_by_its_own_amount() {
    Column stomp = Boards.picture(BANK, "A B3 A2").columns().get(5);
    assertThat(Boards.CELLS.erases(stomp)).isEqualTo("✕ erases B’s −30");
    assertThat(Boards.CELLS.erasesShort(stomp)).isEqualTo("✕ erases B’s −30");

    Program twice = BANK.withIncrements(2);
    Column many = Boards.picture(twice, "A B6 A2").columns().get(8);
    assertThat(Boards.CELLS.erases(many)).isEqualTo("✕ erases 2 updates of B");
  }

  @Test
  void lanes_say_what_their_thread_adds_and_how_much_of_its_own_is_done() {
    Program program = BANK.withWork(List.of(new ThreadWork(1, 50), new ThreadWork(3, -30)));
    assertThat(Boards.picture(program, "B3").headers())
        .extracting(new HeaderText(Boards.ENGLISH)::progress)
        .containsExactly("+50 · 0 of 1 done", "−30 · 1 of 3 done");
    assertThat(Boards.picture(Program.plain(2, 1), "").headers())
        .extracting(new HeaderText(Boards.ENGLISH)::progress)
        .containsOnly("0 of 1 done");
  }

  @Test
  void what_is_lost_is_a_number_of_updates_and_what_that_does_to_the_count_comes_second() {
    NowMarks high = Boards.picture(BANK, "A B3 A2").now();
    assertThat(LOSSES.lost(high, BANK, words -> true)).isEqualTo("1 update lost");
    assertThat(LOSSES.lost(high, BANK, words -> false)).isEqualTo("1 lost");
    assertThat(LOSSES.gap(high, BANK)).isEqualTo("30 too high");
    assertThat(LOSSES.gap(Boards.picture(BANK, "A B A2 B2").now(), BANK)).isEqualTo("50 too low");
    Program usual = Program.plain(2, 1);
    NowMarks low = Boards.picture(usual, "A B3 A2").now();
    assertThat(LOSSES.lost(low, usual, words -> true)).isEqualTo("1 lost");
    assertThat(LOSSES.gap(low, usual)).isEmpty();
  }

  @Test
  void the_dashed_cell_says_that_a_thread_subtracts() {
    List<NextCell> next = Boards.picture(BANK, "A B").next();
    assertThat(next)
        .extracting(cell -> Boards.CELLS.next((NextCell.Ready) cell))
        .containsExactly("▶ add", "▶ subtract");
  }

  @Test
  void the_rail_says_who_has_a_permit_and_how_many_are_free() {
    BoardPicture picture = Boards.picture(TWO_PERMITS, "A B A4 B3");
    assertThat(picture.columns())
        .extracting(Column::rail)
        .containsExactly(
            List.of(A),
            List.of(A, B),
            List.of(A, B),
            List.of(A, B),
            List.of(A, B),
            List.of(A, B),
            List.of(B),
            List.of(B),
            List.of(B));
    assertThat(picture.columns())
        .extracting(Column::railBegins)
        .containsExactly(true, true, false, false, false, false, true, false, false);
    assertThat(Boards.CELLS.rail(List.of(A), TWO_PERMITS)).isEqualTo("A · 1 free");
    assertThat(Boards.CELLS.rail(List.of(A, B), TWO_PERMITS)).isEqualTo("A B · 0 free");
  }

  @Test
  void who_waits_for_a_permit_waits_for_nobody_in_particular() {
    BoardPicture picture = Boards.picture(TWO_PERMITS, "A B C");
    assertThat(new LockText(Boards.ENGLISH).of(picture.now())).isEqualTo("A B ← C");
    assertThat(picture.headers().get(2).status()).isEqualTo(LaneHeader.Status.BLOCKED);
    assertThat(Boards.CELLS.nextWord(picture.next().get(2), false, false))
        .isEqualTo("waits for a permit");
    assertThat(picture.headers().get(0))
        .extracting(new HeaderText(Boards.ENGLISH)::progress)
        .isEqualTo("has a permit");
    assertThat(new SpokenLane(Boards.ENGLISH).next(picture.next().get(2)))
        .isEqualTo("Thread C waits for a permit, 1st in the queue");
    assertThat(picture.next().get(2).thread()).isEqualTo(C);
  }

  private static List<String> cells(Program program, String schedule) {
    return Boards.picture(program, schedule).columns().stream()
        .map(column -> Boards.CELLS.twoLines(column, false))
        .toList();
  }

  /** Key numerals have 36 pixels at least before a class. */
  @ParameterizedTest
  @ValueSource(longs = {7, -1004, 500_000, -10_000})
  void the_count_is_large_before_a_class_also_with_seven_characters(long count) {
    BoardPicture picture = Boards.picture(Program.plain(2, 1).withStart(count), "");
    Geometry classroom = new Geometry(1248, 508, 2, true, picture.railIsBlank());
    Style style =
        BoardDrawing.of(picture, classroom, List.of(), false, Boards.ENGLISH)
            .layers()
            .get(BoardLayer.COUNT)
            .get(0)
            .style();
    assertThat(new Looks(true).of(style).fontSize()).isGreaterThanOrEqualTo(36);
  }
}
