package dev.raceway.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Decision;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.ScheduleText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where playing stops, and what becomes of it when the run takes another way. */
class PauseMarksTest {

  private static final ThreadId A = ThreadId.at(0);

  private static Run loaded() {
    return Run.recorded(Program.plain(2, 1), ScheduleText.parse("A B3 A2"), SchedulerChoice.START);
  }

  @Test
  void a_mark_is_put_where_one_stands_and_taken_away_again() {
    Run marked = loaded().at(5).togglePause();

    assertThat(marked.pausesHere()).isTrue();
    assertThat(marked.at(4).pausesHere()).isFalse();
    assertThat(marked.togglePause().pausesHere()).isFalse();
  }

  @Test
  void marks_are_in_order_and_the_next_one_is_found() {
    PauseMarks marks = new PauseMarks(List.of(5, 1)).toggled(3);

    assertThat(marks.positions()).containsExactly(1, 3, 5);
    assertThat(marks.after(1)).hasValue(3);
    assertThat(marks.after(5)).isEmpty();
  }

  @Test
  void going_to_the_end_stops_at_every_mark() {
    Run run = loaded().at(1).togglePause().at(5).togglePause().at(0);

    run = run.atNextPauseOrEnd();
    assertThat(run.position()).isEqualTo(1);
    run = run.atNextPauseOrEnd();
    assertThat(run.position()).isEqualTo(5);
    run = run.atNextPauseOrEnd();
    assertThat(run.position()).isEqualTo(6);
    assertThat(run.atNextPauseOrEnd()).isEqualTo(run);
  }

  @Test
  void another_way_keeps_the_marks_before_it_and_no_others() {
    Run run = loaded().at(1).togglePause().at(5).togglePause();

    assertThat(run.at(1).decide(Decision.run(A)).pauses().positions()).containsExactly(1);
    assertThat(run.at(1).step().pauses().positions()).containsExactly(1, 5);
  }

  @Test
  void marks_beyond_the_run_are_left_out() {
    assertThat(loaded().withPauses(new PauseMarks(List.of(2, 7))).pauses().positions())
        .containsExactly(2);
  }
}
