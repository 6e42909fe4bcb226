package dev.raceway.ui.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.ui.text.Message;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.outlook.Possible;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.session.SchedulerChoice.Kind;
import java.util.Optional;
import java.util.ArrayDeque;
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
    model.playback().tick(model, 1_000);
  }

  private String schedule() {
    return ScheduleText.format(model.run().past().schedule());
  }

  @Test
  void the_worst_is_played_from_where_the_run_stands_and_from_the_start_if_all_is_done() {
    model.setIncrements(3);
    model.playWorst();
    assertThat(model.playback().playingProperty().get()).isTrue();
    playOn();
    assertThat(model.run().now().count()).isEqualTo(2);
    assertThat(model.playback().playingProperty().get()).isFalse();

    model.playWorst();
    assertThat(model.run().position()).isZero();
    playOn();
    assertThat(model.run().now().count()).isEqualTo(2);
    model.go(run -> run.at(1));
    model.run(A);
    model.run(A);
    Possible possible = (Possible) model.outlook().outlookProperty().get();
    model.playWorst();
    playOn();
    assertThat(schedule()).startsWith("A");
    assertThat(model.run().now().isComplete()).isTrue();
    assertThat(model.run().now().count()).isEqualTo(3).isEqualTo(possible.values().first());
  }

  @Test
  void exactly_ends_at_the_value_that_was_chosen() {
    model.setIncrements(3);
    for (long value = 2; value <= 6; value++) {
      model.restart();
      model.aimAt(value);
      model.playback().play();
      playOn();
      assertThat(model.run().now().isComplete()).isTrue();
      assertThat(model.run().now().count()).isEqualTo(value);
    }
    model.restart();
    model.decideBy(Kind.EXACTLY);
    assertThat(model.run().choice().target()).as("it is in reach again").isEqualTo(6);
  }

  @Test
  void whoever_leaves_the_way_is_given_another() {
    model.setIncrements(2);
    model.aimAt(2);
    model.step();
    model.run(schedule().equals("A") ? B : A);
    model.step();
    model.toggleLock();
    model.toggleLock();
    model.playback().play();
    playOn();

    assertThat(model.run().now().count()).isEqualTo(2);
    assertThat(model.run().choice().kind()).isEqualTo(Kind.EXACTLY);
  }

  @Test
  void a_value_that_is_out_of_reach_is_said_to_be() {
    model.run(A);
    model.run(B);
    model.aimAt(2);
    String said = "2 can no longer be reached from here. Step back, or choose another value.";
    assertThat(said()).hasValue(said);
    model.hush();
    model.step();
    assertThat(schedule()).isEqualTo("A B");
    model.back();
    assertThat(said()).isEmpty();
    model.decideBy(Kind.EXACTLY);
    assertThat(model.run().choice().target()).isEqualTo(2);
    model.playback().play();
    playOn();
    assertThat(model.run().now().count()).isEqualTo(2);
  }

  @Test
  void steps_and_playing_wait_until_the_way_is_found() {
    thinkLater();
    model.aimAt(1);
    model.step();
    assertThat(schedule()).isEmpty();
    assertThat(said()).isEmpty();
    work();
    assertThat(model.run().position()).isEqualTo(1);

    model.restart();
    model.playback().play();
    playOn();
    assertThat(model.playback().playingProperty().get()).isTrue();
    assertThat(model.run().position()).isZero();
    work();
    playOn();
    assertThat(model.run().now().count()).isEqualTo(1);
  }

  @Test
  void a_step_that_was_asked_for_is_not_taken_after_another_deed() {
    thinkLater();
    model.aimAt(1);
    model.step();
    model.run(B);
    work();
    assertThat(schedule()).isEqualTo("B");
  }

  @Test
  void looking_for_a_way_can_be_cancelled() {
    thinkLater();
    assertThat(model.cancelPlanning()).isFalse();
    model.playWorst();
    assertThat(model.cancelPlanning()).isTrue();
    work();
    assertThat(model.run().choice().kind()).isEqualTo(Kind.YOU_CHOOSE);
    assertThat(model.playback().playingProperty().get()).isFalse();
    assertThat(schedule()).isEmpty();
  }

  @Test
  void stepping_back_and_on_along_the_way_looks_for_nothing() {
    thinkLater();
    model.aimAt(1);
    work();
    model.step();
    model.step();
    model.back();
    model.step();
    model.step();
    assertThat(model.planning().isUnderWay()).isFalse();
    String way = schedule();
    model.go(run -> run.at(1));
    model.run(way.startsWith("A B") || way.startsWith("B2") ? A : B);
    assertThat(model.planning().isUnderWay()).isTrue();
  }

  private Optional<String> said() {
    return model.problemProperty().get().map(Message::text);
  }
}
