package dev.raceway.picture.board.lane;

import static dev.raceway.picture.board.Boards.picture;
import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.board.content.LaneMark;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpanTest {

  private static final ThreadId A = ThreadId.at(0);
  private static final ThreadId B = ThreadId.at(1);

  @Test
  void without_a_lock_nothing_runs_through_the_lanes() {
    assertThat(Span.of(picture(Program.plain(2, 1), "A B3 A2"))).isEmpty();
  }

  @Test
  void who_has_the_lock_and_who_waits_are_one_span_each() {
    Program program = Program.plain(2, 1).withLock(LockMode.MUTEX, true);

    assertThat(Span.of(picture(program, "A B A3")))
        .containsExactly(
            new Span(0, new LaneMark.Holds(false), 1, 5),
            new Span(1, new LaneMark.Waits(1, Optional.of(A), true), 3, 5));
  }

  @Test
  void a_new_place_in_the_queue_begins_a_new_span() {
    Program program = Program.plain(3, 1).withLock(LockMode.MUTEX, true);

    assertThat(Span.of(picture(program, "A B C A4 B")))
        .filteredOn(span -> span.lane() == 2)
        .containsExactly(
            new Span(2, new LaneMark.Waits(2, Optional.of(A), true), 4, 7),
            new Span(2, new LaneMark.Waits(1, Optional.of(B), true), 8, 8));
  }

  @Test
  void an_increment_without_the_lock_is_marked_to_its_end() {
    Program program = Program.plain(2, 1).withLock(LockMode.MUTEX, false);

    assertThat(Span.of(picture(program, "A + B A2 B")))
        .containsExactly(
            new Span(0, new LaneMark.WithoutLock(true), 2, 4),
            new Span(1, new LaneMark.Holds(false), 2, 5));
  }
}
