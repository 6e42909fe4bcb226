package dev.raceway.ui.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.narration.Narration;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.session.Branches;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.session.SchedulerChoice.Kind;
import dev.raceway.session.gallery.ReadyMade;
import dev.raceway.session.gallery.ReadyMadeRun;
import dev.raceway.text.Language;
import dev.raceway.ui.step.guide.Guide;
import dev.raceway.ui.step.run.RunViewModel;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Step screen without a toolkit: what a person does, and what is said. */
class StepViewModelTest {

  private static final ThreadId A = ThreadId.at(0);
  private static final ThreadId B = ThreadId.at(1);
  private static final ThreadId C = ThreadId.at(2);

  private final StepViewModel model =
      new StepViewModel(Runnable::run, Runnable::run, Runnable::run, () -> 7);

  @AfterEach
  void end() {
    model.close();
  }

  private void press(ThreadId... threads) {
    for (ThreadId thread : threads) {
      model.stepping().run(thread);
    }
  }

  private String schedule() {
    return ScheduleText.format(model.inHand().run().past().schedule());
  }

  @Test
  void the_first_set_up_is_the_smallest_race_with_a_lock_that_is_off() {
    assertThat(model.inHand().run().program().threads()).isEqualTo(2);
    assertThat(model.inHand().run().program().increments()).isEqualTo(1);
    assertThat(model.inHand().run().program().lock()).isEqualTo(LockMode.MUTEX);
    assertThat(model.inHand().run().now().lockOn()).isFalse();
    assertThat(model.inHand().run().choice().kind()).isEqualTo(Kind.YOU_CHOOSE);
  }

  /** What is typed in a field counts when the focus leaves it, as when the window closes. */
  @Test
  void a_number_that_comes_after_the_end_changes_nothing() {
    Queue<Runnable> tasks = new ArrayDeque<>();
    StepViewModel ended = new StepViewModel(tasks::add, Runnable::run, Runnable::run, () -> 7);
    ended.close();
    tasks.forEach(Runnable::run);
    tasks.clear();

    ended.setUp().setThreads(5);
    assertThat(ended.inHand().run().program().threads()).isEqualTo(2);
    assertThat(tasks).isEmpty();
  }

  @Test
  void letters_make_the_first_stomp() {
    press(A, B, B, B, A, A);

    assertThat(model.inHand().run().now().count()).isEqualTo(1);
    assertThat(model.inHand().run().now().lost()).isEqualTo(1);
    assertThat(said()).isEmpty();
  }

  @Test
  void a_refused_letter_says_why_and_the_next_deed_clears_it() {
    press(A, A, A, A);
    assertThat(said()).hasValue("[A] cannot run: it has finished.");

    press(C);
    assertThat(said()).hasValue("[C] cannot run: there are not so many threads.");
    press(B);
    assertThat(said()).isEmpty();
    assertThat(schedule()).isEqualTo("A3 B");
  }

  @Test
  void a_blocked_thread_is_refused_with_the_reason() {
    model.setUp().toggleLock();
    press(A, B, B);

    assertThat(said()).hasValue("[B] cannot run: it is blocked, waiting for the lock.");
    assertThat(schedule()).isEqualTo("+ A B");
  }

  @Test
  void changing_the_set_up_starts_a_new_run_and_undo_has_the_old_one_back() {
    press(A, B);
    model.setUp().setThreads(4);
    model.setUp().setIncrements(3);
    model.setUp().setCounter(CounterKind.CAS);
    model.setUp().setLock(LockMode.SEMAPHORE);

    assertThat(model.inHand().run().program().threads()).isEqualTo(4);
    assertThat(model.inHand().run().program().increments()).isEqualTo(3);
    assertThat(model.inHand().run().program().counter()).isEqualTo(CounterKind.CAS);
    assertThat(model.inHand().run().program().lock()).isEqualTo(LockMode.SEMAPHORE);
    model.inHand().undo();
    assertThat(schedule()).isEqualTo("A B");
    model.inHand().undo();
    assertThat(said()).hasValue("There is nothing to take back.");
  }

  @Test
  void a_changed_set_up_keeps_the_lock_switch_where_it_stands() {
    model.setUp().toggleLock();
    model.setUp().setThreads(3);
    assertThat(model.inHand().run().now().lockOn()).isTrue();
    model.setUp().setLock(LockMode.NONE);
    assertThat(model.inHand().run().now().lockOn()).isFalse();
    model.setUp().toggleLock();
    assertThat(said()).hasValueSatisfying(said -> assertThat(said).contains("choose one first"));
  }

  @Test
  void a_schedule_is_loaded_and_followed_to_its_end() {
    assertThat(model.inHand().load("A B3 A2")).isTrue();
    assertThat(model.inHand().run().position()).isZero();
    for (int i = 0; i < 6; i++) {
      model.stepping().step();
    }

    assertThat(model.inHand().run().now().lost()).isEqualTo(1);
    assertThat(said()).isEmpty();
  }

  @Test
  void a_recording_that_ends_early_says_so() {
    model.inHand().load("A B");
    model.stepping().step();
    model.stepping().step();
    assertThat(said()).isEmpty();
    model.stepping().step();

    assertThat(said()).hasValueSatisfying(said -> assertThat(said).contains("ends here"));
    assertThat(schedule()).isEqualTo("A B");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A X             | Character 3 of the schedule: “X” is neither
          A0              | Character 2 of the schedule: a step cannot be repeated 0 times
          3A              | Character 1 of the schedule: a number needs
          A99999999999999 | Character 2 of the schedule: the number is too large
          A B9            | At step 5 of the schedule: [B] cannot run: it has finished
          A C             | At step 2 of the schedule: [C] cannot run: there are not so many threads
          + + A           | At step 1 of the schedule: The lock switch cannot be thrown
          RW1:2x1:plain:none:AB3A2:0000 | The check “0000” at the end of the share code
          RW3:2x1:plain:none:AB3A2:0000 | “RW3” is a version
          """)
  void what_cannot_be_loaded_is_said_and_the_run_in_hand_is_kept(String text, String said) {
    press(A, B);
    Run before = model.inHand().run();

    assertThat(model.inHand().load(text)).isFalse();
    assertThat(said()).hasValueSatisfying(sentence -> assertThat(sentence).startsWith(said));
    assertThat(model.inHand().run()).isEqualTo(before);
  }

  @Test
  void a_share_code_brings_set_up_and_schedule_and_is_given_back() {
    model.setUp().setThreads(3);
    model.setUp().toggleLock();
    press(A, B);
    String code = model.inHand().shareCode();
    model.setUp().setThreads(2);

    assertThat(model.inHand().load(code)).isTrue();
    assertThat(model.inHand().run().program().threads()).isEqualTo(3);
    model.stepping().go(run -> run.at(run.trace().length()));
    assertThat(model.inHand().shareCode()).isEqualTo(code);
  }

  @Test
  void playing_until_an_update_is_lost_stops_right_there() {
    model.setUp().setIncrements(3);
    model.scheduler().choose(new SchedulerChoice(Kind.ROUND_ROBIN, 2, 1));
    model.inHand().playback().playUntilLost();
    model.stepping().play(1_000);

    assertThat(model.inHand().playback().playingProperty().get()).isFalse();
    assertThat(model.inHand().run().isStomp(model.inHand().run().position())).isTrue();
    assertThat(model.inHand().run().now().isComplete()).isFalse();
  }

  @Test
  void playing_ends_when_all_threads_are_done() {
    model.inHand().playback().play();
    model.stepping().play(1_000);

    assertThat(model.inHand().run().now().isComplete()).isTrue();
    assertThat(model.inHand().playback().playingProperty().get()).isFalse();
  }

  @Test
  void speed_stays_within_its_bounds() {
    for (int i = 0; i < 20; i++) {
      model.inHand().playback().faster();
    }
    assertThat(model.inHand().playback().stepsPerSecond()).isEqualTo(60);
    for (int i = 0; i < 20; i++) {
      model.inHand().playback().slower();
    }
    assertThat(model.inHand().playback().stepsPerSecond()).isEqualTo(0.5);
  }

  @Test
  void a_new_seed_is_asked_for_and_shown() {
    model.scheduler().newSeed();

    assertThat(model.inHand().run().choice()).isEqualTo(new SchedulerChoice(Kind.RANDOM, 2, 7));
  }

  @Test
  void every_event_is_told_in_a_sentence() {
    List<String> said = new ArrayList<>();
    model.setUp().setThreads(3);
    model.inHand().load("A + B3 A C A B2 - C4");
    for (int i = 0; i < 15; i++) {
      said.add(Narration.of(model.inHand().run(), false, Texts.messages()));
      model.stepping().step();
    }

    assertThat(said).doesNotHaveDuplicates().allSatisfy(text -> assertThat(text).endsWith("."));
  }

  @Test
  void a_stomp_names_the_stale_read_and_whose_increment_is_gone() {
    press(A, B, B, B, A, A);

    assertThat(Narration.of(model.inHand().run(), false, Texts.messages()))
        .startsWith("[A] wrote *1*. It had read *0* before [B] wrote, so [B]’s increment is gone.");
  }

  @Test
  void playing_stops_at_a_pause_mark_and_goes_on_from_there() {
    model.inHand().load("A B3 A2");
    model.stepping().go(run -> run.at(5));
    model.stepping().togglePause();
    model.stepping().go(run -> run.at(0));
    model.inHand().playback().play();
    model.stepping().play(1_000);

    assertThat(model.inHand().run().position()).isEqualTo(5);
    assertThat(model.inHand().playback().playingProperty().get()).isFalse();
    model.inHand().playback().play();
    model.stepping().play(1_000);
    assertThat(model.inHand().run().position()).isEqualTo(6);
  }

  @Test
  void a_ready_made_run_opens_at_its_start_with_its_marks_and_undo_has_the_old_run_back() {
    press(A, B);
    model.inHand().open(ReadyMadeRun.of(ReadyMade.LOCK_AND_QUEUE));

    assertThat(model.inHand().run().position()).isZero();
    assertThat(model.inHand().run().choice().kind()).isEqualTo(Kind.RECORDED);
    assertThat(model.inHand().run().pauses().positions()).isNotEmpty();
    model.inHand().undo();
    assertThat(schedule()).isEqualTo("A B");
  }

  @Test
  void a_way_that_was_left_is_gone_back_to() {
    press(A, B, B, B, A, A);
    model.stepping().go(run -> run.at(1));
    press(A, A);
    assertThat(model.inHand().branchesProperty().get().kept()).hasSize(1);
    model.inHand().goTo(model.inHand().branchesProperty().get().kept().get(0));

    assertThat(schedule()).isEqualTo("A B3 A2");
    assertThat(model.inHand().branchesProperty().get().kept()).hasSize(1);
    model.inHand().forget(model.inHand().branchesProperty().get().kept().get(0));
    assertThat(model.inHand().branchesProperty().get().kept()).isEmpty();
  }

  @Test
  void too_many_branches_drop_the_oldest_and_say_so() {
    model.setUp().setIncrements(30);
    for (int i = 1; i <= Branches.MOST + 1; i++) {
      model.inHand().load("A" + i + " B");
      assertThat(said()).isEmpty();
    }
    model.inHand().load("B");

    assertThat(said()).hasValue("These are more branches than are kept: the oldest was dropped.");
  }

  @Test
  void the_first_steps_can_be_begun_again_from_anywhere() {
    model.firstSteps().dismissedProperty().set(true);
    model.setUp().setThreads(5);
    press(C);
    model.beginFirstSteps();

    assertThat(model.inHand().run().program()).isEqualTo(RunViewModel.FIRST);
    assertThat(model.firstSteps().sentenceProperty().get()).hasValue(Guide.START);
    model.inHand().undo();
    assertThat(schedule()).isEqualTo("C");
  }

  @Test
  void what_was_said_is_put_into_words_where_it_is_shown() {
    model.stepping().run(A);
    model.stepping().run(A);
    model.stepping().run(A);
    model.stepping().run(A);
    Optional<String> english = said();
    Texts.speak(Language.GERMAN);
    Optional<String> german = said();
    Texts.speak(Language.ENGLISH);
    assertThat(english).hasValue("[A] cannot run: it has finished.");
    assertThat(german).hasValue("[A] kann nicht laufen: er ist fertig.");
  }

  private Optional<String> said() {
    return model.inHand().problemProperty().get().map(Message::text);
  }
}
