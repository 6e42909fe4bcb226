package dev.raceway.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClearanceTest {

  private static final Area WORDS = new Area(40, 10, 30, 20);

  @Test
  void words_stand_where_they_are_wanted_if_nothing_is_there() {
    assertThat(new Clearance().place(WORDS, 0, 100)).contains(WORDS);
  }

  @Test
  void else_they_move_to_the_nearest_free_place_of_their_line() {
    Clearance taken = new Clearance();
    taken.take(new Area(60, 0, 10, 100));

    assertThat(taken.place(WORDS, 0, 200)).contains(WORDS.at(27));
    // The first ones have their place now.
    assertThat(taken.place(WORDS, 0, 200)).contains(WORDS.at(73));
  }

  @Test
  void where_there_is_no_room_between_the_ends_they_are_left_out() {
    Clearance taken = new Clearance();
    taken.take(new Area(20, 0, 10, 100));

    assertThat(taken.place(WORDS, 10, 55)).isEmpty();
    assertThat(taken.first(new Area(15, 0, 10, 10), new Area(31, 0, 10, 10)))
        .contains(new Area(31, 0, 10, 10));
  }

  @Test
  void what_only_touches_is_free() {
    Clearance taken = new Clearance();
    taken.take(WORDS);

    assertThat(taken.isFree(WORDS.at(70))).isTrue();
    assertThat(taken.isFree(WORDS.at(69))).isFalse();
  }
}
