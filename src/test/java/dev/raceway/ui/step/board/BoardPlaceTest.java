package dev.raceway.ui.step.board;

import static dev.raceway.picture.board.Boards.picture;
import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.text.Language;
import dev.raceway.ui.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the arrow keys lead on the lanes, and what is said there. */
class BoardPlaceTest {

  private final BoardPicture stomp = picture(Program.plain(2, 1), "A B3 A2");
  private final BoardPicture queue =
      picture(Program.plain(3, 1).withLock(LockMode.MUTEX, true), "A B A");

  @AfterEach
  void speakEnglishAgain() {
    Texts.speak(Language.ENGLISH);
  }

  private static BoardPlace header(int lane) {
    return new BoardPlace(lane, BoardPlace.HEADER);
  }

  private static BoardPlace next(int lane) {
    return new BoardPlace(lane, BoardPlace.NEXT);
  }

  @Test
  void a_lane_goes_from_its_header_over_the_steps_to_its_next_cell() {
    assertThat(header(0).right(stomp)).isEqualTo(new BoardPlace(0, 1));
    assertThat(new BoardPlace(0, 5).right(stomp)).isEqualTo(new BoardPlace(0, 6));
    assertThat(new BoardPlace(0, 6).right(stomp)).isEqualTo(next(0));
    assertThat(next(0).right(stomp)).isEqualTo(next(0));
    assertThat(next(0).left(stomp)).isEqualTo(new BoardPlace(0, 6));
    assertThat(new BoardPlace(0, 1).left(stomp)).isEqualTo(header(0));
    assertThat(header(0).left(stomp)).isEqualTo(header(0));
  }

  @Test
  void before_the_first_step_the_header_and_the_next_cell_are_neighbours() {
    BoardPicture empty = picture(Program.plain(2, 1), "");

    assertThat(header(1).right(empty)).isEqualTo(next(1));
    assertThat(next(1).left(empty)).isEqualTo(header(1));
  }

  @Test
  void up_and_down_stay_at_the_same_time_and_end_at_the_outer_lanes() {
    assertThat(new BoardPlace(0, 3).down(stomp)).isEqualTo(new BoardPlace(1, 3));
    assertThat(new BoardPlace(1, 3).down(stomp)).isEqualTo(new BoardPlace(1, 3));
    assertThat(new BoardPlace(1, 3).up()).isEqualTo(new BoardPlace(0, 3));
    assertThat(next(0).up()).isEqualTo(next(0));
  }

  @Test
  void in_another_picture_the_nearest_place_is_taken() {
    BoardPicture smaller = picture(Program.plain(1, 1), "A2");

    assertThat(new BoardPlace(1, 6).within(smaller)).isEqualTo(new BoardPlace(0, 2));
    assertThat(next(1).within(smaller)).isEqualTo(next(0));
    assertThat(header(1).within(stomp)).isEqualTo(header(1));
    assertThat(new BoardPlace(1, 2).within(stomp)).isEqualTo(new BoardPlace(1, 2));
  }

  private static String say(BoardPicture picture, BoardPlace place) {
    return place.spoken(picture, Veil.NONE);
  }

  @Test
  void english_is_spoken_everywhere() {
    assertThat(say(stomp, new BoardPlace(0, 1))).isEqualTo("Step 1: thread A, read 0");
    assertThat(say(stomp, new BoardPlace(0, 6)))
        .isEqualTo("Step 6: thread A, write count ← 1, loses an update");
    assertThat(say(stomp, new BoardPlace(0, 2)))
        .isEqualTo("Step 2: thread B runs, thread A does not");
    assertThat(say(stomp, header(1))).isEqualTo("Thread B: done, no copy, 1 of 1 done");
    assertThat(say(stomp, next(1))).isEqualTo("Thread B is done");
    assertThat(say(queue, new BoardPlace(1, 3)))
        .isEqualTo("Step 3: thread B waits for A, 1st in the queue");
    assertThat(say(queue, new BoardPlace(0, 2)))
        .isEqualTo("Step 2: thread A has the lock and does not run");
    assertThat(say(queue, next(1))).isEqualTo("Thread B waits for A, 1st in the queue");
    assertThat(say(queue, next(0))).isEqualTo("Run thread A: add, press A");
    assertThat(say(queue, next(2))).isEqualTo("Run thread C: acquire, will wait");
    assertThat(say(queue, header(1))).isEqualTo("Thread B: blocked, no copy, 1st in the queue");
  }

  @Test
  void german_is_spoken_everywhere() {
    Texts.speak(Language.GERMAN);

    assertThat(say(stomp, new BoardPlace(0, 1))).isEqualTo("Schritt 1: Thread A, lesen 0");
    assertThat(say(stomp, new BoardPlace(0, 2)))
        .isEqualTo("Schritt 2: Thread B läuft, Thread A nicht");
    assertThat(say(stomp, next(1))).isEqualTo("Thread B ist fertig");
    assertThat(say(queue, new BoardPlace(1, 3)))
        .isEqualTo("Schritt 3: Thread B wartet auf A, 1. in der Schlange");
    assertThat(say(queue, new BoardPlace(0, 2)))
        .isEqualTo("Schritt 2: Thread A hat das Lock und läuft nicht");
    assertThat(say(queue, next(0))).isEqualTo("Thread A laufen lassen: addieren, A drücken");
    assertThat(say(queue, header(1)))
        .isEqualTo("Thread B: blockiert, keine Kopie, 1. in der Reihe");
  }

  @Test
  void a_hidden_outcome_is_not_given_away() {
    assertThat(new BoardPlace(0, 6).spoken(stomp, Veil.OUTCOME))
        .isEqualTo("Step 6: thread A, write count ← ?");
    assertThat(new BoardPlace(0, 5).spoken(stomp, Veil.OUTCOME))
        .isEqualTo("Step 5: thread A, add 0+1=1");
  }

  @Test
  void a_step_out_of_sight_is_named_by_its_number() {
    BoardPicture late = picture(Program.plain(1, 100), "A90");

    assertThat(say(late, new BoardPlace(0, 3))).isEqualTo("Step 3");
  }
}
