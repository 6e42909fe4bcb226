package dev.raceway.picture.board.place;

import static dev.raceway.picture.board.Boards.ROOM;
import static dev.raceway.picture.board.Boards.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.session.Run;
import org.junit.jupiter.api.Test;

class InSightTest {

  private static InSight of(Run run, double scrolledBack) {
    return InSight.of(run, BoardPicture.of(run, 1, ROOM, scrolledBack).window());
  }

  @Test
  void a_short_run_is_in_sight_as_a_whole() {
    assertThat(of(run(Program.plain(2, 1), "A B3 A2"), 0)).isEqualTo(InSight.ALL);
    assertThat(of(run(Program.plain(2, 1), ""), 0)).isEqualTo(InSight.ALL);
  }

  @Test
  void the_view_follows_now_and_is_moved_into_the_past() {
    Run run = run(Program.plain(2, 100), "A90 B90");

    assertThat(of(run, 0)).isEqualTo(new InSight(170, 180));
    assertThat(of(run, 960)).isEqualTo(new InSight(160, 170));
    assertThat(of(run, 1e9)).isEqualTo(new InSight(0, 10));
  }

  @Test
  void the_moves_of_the_lock_switch_count_too() {
    Run run = run(Program.plain(2, 100).withLock(LockMode.MUTEX, false), "+ - A90 B90 +");

    assertThat(of(run, 0)).isEqualTo(new InSight(172, 183));
    assertThat(of(run, 960)).isEqualTo(new InSight(162, 172));
  }
}
