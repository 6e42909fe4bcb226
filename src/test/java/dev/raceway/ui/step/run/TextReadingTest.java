package dev.raceway.ui.step.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Program;
import dev.raceway.schedule.Trace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** A text that takes its time, without a thread: the test says when what is done. */
class TextReadingTest {

  private static final Program PROGRAM = Program.plain(2, 1);
  private static final String SHORT = "A B3 A2";
  private static final String LONG = "A B3 A2" + " ".repeat(10_000);

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<Trace> read = new ArrayList<>();
  private final List<IllegalArgumentException> refused = new ArrayList<>();
  private final TextReading reading = new TextReading(background::add, Runnable::run, events -> {});

  @Test
  void a_short_text_is_there_at_once() {
    read(SHORT);
    assertThat(read).singleElement().satisfies(trace -> assertThat(trace.length()).isEqualTo(6));
    assertThat(reading.cancel()).isFalse();
  }

  @Test
  void a_long_one_is_read_away_from_the_thread_that_asks() {
    read(LONG);
    assertThat(read).isEmpty();
    background.remove().run();
    assertThat(read).hasSize(1);
    assertThat(reading.cancel()).isFalse();
  }

  @Test
  void what_was_cancelled_is_not_heard_of_again() {
    read(LONG);
    assertThat(reading.cancel()).isTrue();
    background.remove().run();
    assertThat(read).isEmpty();
    assertThat(refused).isEmpty();
  }

  @Test
  void of_two_texts_the_later_one_is_taken() {
    read(LONG);
    read("B" + LONG.substring(7));
    background.remove().run();
    background.remove().run();
    assertThat(read).singleElement().satisfies(trace -> assertThat(trace.length()).isEqualTo(1));
  }

  @Test
  void six_megabytes_are_refused() {
    read("A".repeat(6_000_000));
    background.remove().run();
    assertThat(refused)
        .singleElement()
        .satisfies(
            why ->
                assertThat(Problems.sentence(why).text())
                    .isEqualTo(
                        "That is too long: no more than 1,000,000 characters are read. The run in"
                            + " hand is kept."));
  }

  private void read(String text) {
    reading.read(text, PROGRAM, read::add, refused::add);
  }
}
