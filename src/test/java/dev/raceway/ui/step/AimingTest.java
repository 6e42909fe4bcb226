package dev.raceway.ui.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.outlook.Possible;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.session.SchedulerChoice.Kind;
import dev.raceway.ui.text.Message;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The schedulers that lead to the worst or to exactly one value, without a toolkit. */
class AimingTest {

  private static final ThreadId A = ThreadId.at(0);
  private static final ThreadId B = ThreadId.at(1);

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private StepViewModel model =
      new StepViewModel(Runnable::run, Runnable::run, Runnable::run, () -> 7);

  @AfterEach
  void end() {
    model.close();
  }

  private void thinkLater() {
    model.close();
    model = new StepViewModel(Runnable::run, waiting::add, Runnable::run, () -> 7);
    work();
  }

  private void work() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  private void playOn() {
    model.stepping().play(1_000);
  }

  private String schedule() {
    return ScheduleText.format(model.inHand().run().past().schedule());
  }

  @Test
  void the_worst_is_played_from_where_the_run_stands_and_from_the_start_if_all_is_done() {
    model.setUp().setIncrements(3);
    model.scheduler().playWorst();
    assertThat(model.inHand().playback().playingProperty().get()).isTrue();
    playOn();
    assertThat(model.inHand().run().now().count()).isEqualTo(2);
    assertThat(model.inHand().playback().playingProperty().get()).isFalse();

    model.scheduler().playWorst();
    assertThat(model.inHand().run().position()).isZero();
    playOn();
    assertThat(model.inHand().run().now().count()).isEqualTo(2);
    model.stepping().go(run -> run.at(1));
    model.stepping().run(A);
    model.stepping().run(A);
    Possible possible = (Possible) model.outlook().outlookProperty().get();
    model.scheduler().playWorst();
    playOn();
    assertThat(schedule()).startsWith("A");
    assertThat(model.inHand().run().now().isComplete()).isTrue();
    assertThat(model.inHand().run().now().count())
        .isEqualTo(3)
        .isEqualTo(possible.values().first());
  }

  @Test
  void exactly_ends_at_the_value_that_was_chosen() {
    model.setUp().setIncrements(3);
    for (long value = 2; value <= 6; value++) {
      model.inHand().restart();
      model.scheduler().aimAt(value);
      model.inHand().playback().play();
      playOn();
      assertThat(model.inHand().run().now().isComplete()).isTrue();
      assertThat(model.inHand().run().now().count()).isEqualTo(value);
    }
    model.inHand().restart();
    model.scheduler().decideBy(Kind.EXACTLY);
    assertThat(model.inHand().run().choice().target()).as("it is in reach again").isEqualTo(6);
  }

  @Test
  void whoever_leaves_the_way_is_given_another() {
    model.setUp().setIncrements(2);
    model.scheduler().aimAt(2);
    model.stepping().step();
    model.stepping().run(schedule().equals("A") ? B : A);
    model.stepping().step();
    model.setUp().toggleLock();
    model.setUp().toggleLock();
    model.inHand().playback().play();
    playOn();

    assertThat(model.inHand().run().now().count()).isEqualTo(2);
    assertThat(model.inHand().run().choice().kind()).isEqualTo(Kind.EXACTLY);
  }

  @Test
  void a_value_that_is_out_of_reach_is_said_to_be() {
    model.stepping().run(A);
    model.stepping().run(B);
    model.scheduler().aimAt(2);
    String said = "2 can no longer be reached from here. Step back, or choose another value.";
    assertThat(said()).hasValue(said);
    model.inHand().standStill();
    model.stepping().step();
    assertThat(schedule()).isEqualTo("A B");
    model.stepping().back();
    assertThat(said()).isEmpty();
    model.scheduler().decideBy(Kind.EXACTLY);
    assertThat(model.inHand().run().choice().target()).isEqualTo(2);
    model.inHand().playback().play();
    playOn();
    assertThat(model.inHand().run().now().count()).isEqualTo(2);
  }

  @Test
  void steps_and_playing_wait_until_the_way_is_found() {
    thinkLater();
    model.scheduler().aimAt(1);
    model.stepping().step();
    assertThat(schedule()).isEmpty();
    assertThat(said()).isEmpty();
    work();
    assertThat(model.inHand().run().position()).isEqualTo(1);

    model.inHand().restart();
    model.inHand().playback().play();
    playOn();
    assertThat(model.inHand().playback().playingProperty().get()).isTrue();
    assertThat(model.inHand().run().position()).isZero();
    work();
    playOn();
    assertThat(model.inHand().run().now().count()).isEqualTo(1);
  }

  @Test
  void a_step_that_was_asked_for_is_not_taken_after_another_deed() {
    thinkLater();
    model.scheduler().aimAt(1);
    model.stepping().step();
    model.stepping().run(B);
    work();
    assertThat(schedule()).isEqualTo("B");
  }

  @Test
  void looking_for_a_way_can_be_cancelled() {
    thinkLater();
    assertThat(model.scheduler().cancelPlanning()).isFalse();
    model.scheduler().playWorst();
    assertThat(model.scheduler().cancelPlanning()).isTrue();
    work();
    assertThat(model.inHand().run().choice().kind()).isEqualTo(Kind.YOU_CHOOSE);
    assertThat(model.inHand().playback().playingProperty().get()).isFalse();
    assertThat(schedule()).isEmpty();
  }

  @Test
  void stepping_back_and_on_along_the_way_looks_for_nothing() {
    thinkLater();
    model.scheduler().aimAt(1);
    work();
    model.stepping().step();
    model.stepping().step();
    model.stepping().back();
    model.stepping().step();
    model.stepping().step();
    assertThat(model.scheduler().planning().isUnderWay()).isFalse();
    String way = schedule();
    model.stepping().go(run -> run.at(1));
    model.stepping().run(way.startsWith("A B") || way.startsWith("B2") ? A : B);
    assertThat(model.scheduler().planning().isUnderWay()).isTrue();
  }

  private Optional<String> said() {
    return model.inHand().problemProperty().get().map(Message::text);
  }
}
