package dev.raceway.ui.step.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Program;
import dev.raceway.schedule.Trace;
import dev.raceway.work.Workplace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A text that takes its time, without a thread: the test says when what is done. */
class TextReadingTest {

  private static final Program PROGRAM = Program.plain(2, 1);
  private static final String SHORT = "A B3 A2";
  private static final String LONG = "A B3 A2" + " ".repeat(10_000);

  private static final String MANY_STEPS = "A3000 B3000" + " ".repeat(10_000);

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<Trace> read = new ArrayList<>();
  private final List<IllegalArgumentException> refused = new ArrayList<>();
  private final List<Integer> followed = new ArrayList<>();
  private final AtomicLong clock = new AtomicLong();
  private final TextReading reading =
      new TextReading(Workplace.of(background::add, Runnable::run), this::tick, followed::add);

  /** How much later it is at every look. */
  private long pace;

  private long tick() {
    return clock.getAndAdd(pace);
  }

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
  void how_far_it_is_is_told_of_what_takes_longer_than_a_second() {
    pace = TimeUnit.MILLISECONDS.toNanos(600);
    read(MANY_STEPS, Program.plain(2, 1000));
    background.remove().run();
    assertThat(followed).isNotEmpty().isSorted();
    assertThat(read).singleElement().satisfies(trace -> assertThat(trace.length()).isEqualTo(6000));
  }

  @Test
  void of_what_is_read_sooner_nothing_is_told() {
    read(MANY_STEPS, Program.plain(2, 1000));
    background.remove().run();
    assertThat(followed).isEmpty();
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
    read(text, PROGRAM);
  }

  private void read(String text, Program atHand) {
    reading.read(
        text,
        atHand,
        new TextReading.Listener() {
          @Override
          public void read(Trace trace) {
            read.add(trace);
          }

          @Override
          public void refused(IllegalArgumentException why) {
            refused.add(why);
          }
        });
  }
}
