package dev.raceway.picture.board.count;

import static dev.raceway.picture.board.Boards.picture;
import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Program;
import dev.raceway.picture.board.content.BoardPicture;
import org.junit.jupiter.api.Test;

class CountRunTest {

  @Test
  void before_the_first_step_there_is_none() {
    assertThat(CountRun.of(picture(Program.plain(2, 1), ""))).isEmpty();
  }

  @Test
  void the_count_rises_in_the_middle_of_a_write() {
    BoardPicture picture = picture(Program.plain(2, 1), "A3 B");
    double width = picture.window().columnWidth();

    assertThat(CountRun.of(picture))
        .containsExactly(
            new CountRun(0, 2.5 * width, 0, 0), new CountRun(2.5 * width, 4 * width, 1, 1));
  }

  @Test
  void a_stomp_opens_the_gap_and_it_stays_open() {
    BoardPicture picture = picture(Program.plain(3, 1), "A B3 A2 C");
    double width = picture.window().columnWidth();

    assertThat(CountRun.of(picture))
        .containsExactly(
            new CountRun(0, 3.5 * width, 0, 0),
            new CountRun(3.5 * width, 5.5 * width, 1, 1),
            new CountRun(5.5 * width, 7 * width, 1, 2))
        .extracting(CountRun::isExact)
        .containsExactly(true, true, false);
  }

  @Test
  void in_a_long_run_it_begins_with_what_the_count_was_at_the_left_edge() {
    BoardPicture picture = picture(Program.plain(1, 100), "A30");
    CountRun first = CountRun.of(picture).get(0);

    assertThat(first.from()).isEqualTo(picture.window().xOf(picture.window().first()));
    assertThat(first.count()).isEqualTo(picture.columns().get(0).counts().before()).isPositive();
  }
}
