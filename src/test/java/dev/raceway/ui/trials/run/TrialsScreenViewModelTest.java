package dev.raceway.ui.trials.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.ThreadWork;
import dev.raceway.trial.TrialHarness;
import dev.raceway.trial.run.Trials;
import dev.raceway.ui.trials.run.RunPicture.Turn;
import dev.raceway.ui.trials.run.TrialsScreenState.Phase;
import dev.raceway.work.Workplace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Without a toolkit: tasks wait in queues until the test runs them. */
class TrialsScreenViewModelTest {

  private static final Contender ATOMIC = Contender.of(CounterKind.ATOMIC);

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final Queue<Runnable> fxThread = new ArrayDeque<>();
  private final TrialsScreenViewModel model =
      new TrialsScreenViewModel(
          Workplace.of(background::add, fxThread::add), TrialHarness.here(), System::nanoTime);

  private void ask(int threads, int increments, int trials, Contender... contenders) {
    model.threadsProperty().set(threads);
    model.incrementsProperty().set(increments);
    model.trialsProperty().set(trials);
    model.contendersProperty().set(new TreeSet<>(List.of(contenders)));
  }

  private void work() {
    background.remove().run();
    show();
  }

  private void show() {
    while (!fxThread.isEmpty()) {
      fxThread.remove().run();
    }
  }

  private TrialsScreenState state() {
    return model.stateProperty().get();
  }

  @Test
  void before_the_first_run_it_shows_what_would_be_run() {
    ask(3, 10, 50, Contender.PLAIN, ATOMIC);
    assertThat(state().phase()).isEqualTo(Phase.EMPTY);
    assertThat(state().runs())
        .extracting(RunPicture::contender)
        .containsExactly(Contender.PLAIN, ATOMIC);
    assertThat(state().runs()).extracting(RunPicture::turn).containsOnly(Turn.WAITING);
    assertThat(state().runs().get(0).setup().expected()).isEqualTo(30);
  }

  @Test
  void runs_all_picks_one_after_another() {
    ask(2, 10, 50, ATOMIC, Contender.of(LockMode.MUTEX));
    model.run();
    assertThat(state().phase()).isEqualTo(Phase.ESTIMATING);
    work();

    assertThat(state().phase()).isEqualTo(Phase.DONE);
    assertThat(state().share()).isEqualTo(1);
    assertThat(state().runs()).extracting(RunPicture::turn).containsOnly(Turn.DONE);
    assertThat(state().runs()).allMatch(run -> run.exact() == 50 && !run.isLossy());
    assertThat(model.results()).hasSize(2);
  }

  @Test
  void each_thread_does_its_own_from_a_start() {
    ask(2, 100, 20, Contender.of(LockMode.MUTEX));
    model.setWork(List.of(new ThreadWork(100, 100), new ThreadWork(50, -100)));
    model.setStart(7);
    model.run();
    work();

    assertThat(state().runs().get(0).setup().expected()).isEqualTo(7 + 5_000);
    assertThat(state().runs().get(0).exact()).isEqualTo(20);
    assertThat(state().runs().get(0).name()).isEqualTo("count += …, mutex");
    assertThat(model.incrementsProperty().get()).isEqualTo(100);
    assertThat(model.preset()).isEmpty();

    model.threadsProperty().set(40);
    assertThat(model.workProperty().get()).hasSize(40).last().isEqualTo(new ThreadWork(50, -100));
    model.threadsProperty().set(2);
    model.run(Preset.RARE);
    assertThat(model.preset()).contains(Preset.RARE);
    assertThat(model.startProperty().get()).isZero();
  }

  @Test
  void the_beginners_loop_is_left_out_where_it_cannot_add_what_is_wanted() {
    Contender naive = Contender.of(CounterKind.NAIVE);
    ask(2, 1, 10, Contender.PLAIN, naive);
    model.setWork(ThreadWork.same(2, 1, 5));

    assertThat(model.contendersProperty().get()).containsExactly(Contender.PLAIN);
    assertThat(model.noteProperty().get().orElseThrow().text()).contains("adds 1 only");
    model.contender(naive, true);
    assertThat(model.contendersProperty().get()).containsExactly(Contender.PLAIN);
    model.incrementsProperty().set(3);
    assertThat(model.workProperty().get()).containsOnly(new ThreadWork(3, 5));
  }

  @Test
  void a_second_press_while_running_does_nothing() {
    ask(2, 1, 10, ATOMIC);
    model.run();
    model.run();
    assertThat(background).hasSize(1);
  }

  @Test
  void nothing_picked_is_nothing_run() {
    model.contendersProperty().set(new TreeSet<>());
    model.run();
    assertThat(background).isEmpty();
    assertThat(state().runs()).isEmpty();
  }

  @Test
  void picks_are_put_in_and_taken_out() {
    ask(2, 1, 10);
    model.contender(ATOMIC, true);
    model.contender(Contender.PLAIN, true);
    assertThat(model.contendersProperty().get()).containsExactly(Contender.PLAIN, ATOMIC);
    model.contender(Contender.PLAIN, false);
    assertThat(model.contendersProperty().get()).containsExactly(ATOMIC);
  }

  @Test
  void long_work_is_warned_of_and_starts_only_when_it_may() {
    ask(2, 1_000_000_000, (int) Trials.MAX_TRIALS, ATOMIC);
    model.run();
    work();
    assertThat(state().phase()).isEqualTo(Phase.WARNED);
    assertThat(state().left().orElseThrow().isLong()).isTrue();
    assertThat(state().done()).isZero();

    model.goOn();
    assertThat(state().phase()).isEqualTo(Phase.RUNNING);
    model.cancel();
    work();
    assertThat(state().phase()).isEqualTo(Phase.CANCELLED);
  }

  @Test
  void what_was_warned_of_can_be_left() {
    ask(2, 1_000_000_000, (int) Trials.MAX_TRIALS, ATOMIC);
    model.run();
    work();
    model.cancel();
    assertThat(state().phase()).isEqualTo(Phase.EMPTY);
    assertThat(background).isEmpty();
  }

  @Test
  void paused_it_keeps_what_was_found_and_goes_on_to_its_end() {
    List<Long> done = new ArrayList<>();
    TrialsScreenViewModel shown =
        new TrialsScreenViewModel(
            Workplace.of(background::add, Runnable::run), TrialHarness.here(), System::nanoTime);
    // Long enough for a picture in the middle, and too short to be estimated first.
    shown.threadsProperty().set(2);
    shown.incrementsProperty().set(100_000);
    shown.trialsProperty().set(90);
    shown.contendersProperty().set(new TreeSet<>(List.of(Contender.of(LockMode.MUTEX))));
    pauseAtTheFirstPicture(shown);
    shown.run();
    background.remove().run();
    assertThat(shown.stateProperty().get().phase()).isEqualTo(Phase.PAUSED);
    done.add(shown.stateProperty().get().done());
    shown.togglePause();
    background.remove().run();
    assertThat(shown.stateProperty().get().phase()).isEqualTo(Phase.DONE);
    done.add(shown.stateProperty().get().done());
    assertThat(done).isSorted().doesNotHaveDuplicates();
    assertThat(shown.stateProperty().get().runs().get(0).exact()).isEqualTo(90);
  }

  private static void pauseAtTheFirstPicture(TrialsScreenViewModel shown) {
    AtomicBoolean paused = new AtomicBoolean();
    shown
        .stateProperty()
        .subscribe(
            now -> {
              if (now.phase() == Phase.RUNNING && now.done() > 0 && !paused.getAndSet(true)) {
                shown.pause();
              }
            });
  }

  @Test
  void cancelled_it_can_still_be_gone_on_with() {
    ask(2, 10, 100, ATOMIC);
    model.run();
    model.cancel();
    work();
    assertThat(state().phase()).isEqualTo(Phase.CANCELLED);
    assertThat(state().done()).isZero();

    model.goOn();
    work();
    assertThat(state().phase()).isEqualTo(Phase.DONE);
  }

  @Test
  void a_preset_takes_the_place_of_what_is_under_way() {
    ask(2, 10, 100, ATOMIC);
    model.run();
    model.run(Preset.RARE);
    assertThat(model.incrementsProperty().get()).isEqualTo(1);
    assertThat(background).hasSize(2);
    work();
    assertThat(state().phase()).as("the old run has nothing to say").isEqualTo(Phase.ESTIMATING);
    work();
    assertThat(state().phase()).isEqualTo(Phase.DONE);
    assertThat(state().done()).isEqualTo(1_000_000);
    assertThat(state().runs().get(0).expectedShares()).isPresent();
  }

  @Test
  void all_fixes_together_are_explored() {
    ask(2, 3, 20, FixStrip.CONTENDERS.toArray(Contender[]::new));
    model.run();
    work();
    assertThat(state().fixes().orElseThrow().fixes()).hasSize(7);
    model.contender(Contender.PLAIN, false);
    model.run();
    work();
    assertThat(state().fixes()).isEmpty();
  }

  @Test
  void the_cost_is_against_the_plainest() {
    ask(2, 100, 50, Contender.PLAIN, ATOMIC);
    model.run();
    work();
    assertThat(state().cost(state().runs().get(0))).hasValue(1);
    assertThat(state().cost(state().runs().get(1)).orElseThrow()).isPositive();
  }

  @Test
  void closing_ends_the_run_under_way() {
    ask(2, 1_000_000_000, (int) Trials.MAX_TRIALS, ATOMIC);
    model.run();
    model.close();
    work();
    assertThat(state().phase()).isEqualTo(Phase.CANCELLED);
  }
}
