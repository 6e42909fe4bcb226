package dev.raceway.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Answer.Reason;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.sample.Weighting;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadWork;
import dev.raceway.work.Workplace;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Without a toolkit and without chance: tasks wait until the test runs them, time goes by hand. */
class CountingTest {

  private static final State RACE = State.start(Program.plain(2, 1));
  private static final State LARGE = State.start(Program.plain(2, 20));

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final Queue<Runnable> fxThread = new ArrayDeque<>();
  private long now;
  private long tick;
  private Counting counting = counting(Limits.USUAL);

  private Counting counting(Limits limits) {
    return new Counting(Workplace.of(background::add, fxThread::add), () -> now += tick, limits);
  }

  private void work() {
    background.remove().run();
  }

  private List<Count> hear() {
    List<Count> heard = new ArrayList<>();
    while (!fxThread.isEmpty()) {
      fxThread.remove().run();
      heard.add(counting.countProperty().get());
    }
    return heard;
  }

  private Count count() {
    return counting.countProperty().get();
  }

  /** Three threads, +1 +1 −1: A2 B3 C3 A ends right although two updates are lost. */
  @Test
  void saysHowManyEndRightByLuck() {
    Program program =
        Program.plain(3, 1)
            .withWork(List.of(new ThreadWork(1, 1), new ThreadWork(1, 1), new ThreadWork(1, -1)));
    counting.count(State.start(program));
    work();
    hear();

    Count.Exact exact = (Count.Exact) count();
    BigInteger right = exact.counts().shares().get(1L).schedules();
    assertThat(exact.byLuck()).hasValue(right.subtract(BigInteger.valueOf(6)));
    assertThat(ExploreText.words(exact))
        .startsWith(right.subtract(BigInteger.valueOf(6)) + " schedules end right by luck");
    counting.count(RACE);
    work();
    hear();
    assertThat(((Count.Exact) count()).byLuck()).isEmpty();
  }

  @Test
  void countsFirstAndLooksForWitnessesThen() {
    counting.count(RACE);
    assertThat(count()).isInstanceOf(Count.Running.class);
    work();

    List<Count> heard = hear();
    assertThat(heard).hasSize(2).allMatch(Count.Exact.class::isInstance);
    assertThat(((Count.Exact) heard.get(0)).searching()).isTrue();
    assertThat(((Count.Exact) heard.get(0)).witnesses()).isEmpty();
    assertThat(((Count.Exact) heard.get(1)).searching()).isFalse();
    assertThat(((Count.Exact) heard.get(1)).witnesses()).containsOnlyKeys(1L, 2L);
    assertThat(counting.isBusy()).isFalse();
  }

  @Test
  void tellsHowFarItHasCome() {
    tick = TimeUnit.MILLISECONDS.toNanos(150);
    counting.count(LARGE);
    work();

    assertThat(hear())
        .filteredOn(Count.Running.class::isInstance)
        .isNotEmpty()
        .map(each -> ((Count.Running) each).soFar())
        .allMatch(soFar -> soFar.states() > 0 && soFar.of() == 120);
  }

  @Test
  void givesUpAfterItsTimeAndSaysSo() {
    tick = TimeUnit.SECONDS.toNanos(1);
    counting.count(LARGE);
    work();
    hear();

    assertThat(count()).isInstanceOf(Count.Stopped.class);
    assertThat(ExploreText.words(count()))
        .startsWith("20 seconds are over. It had seen ")
        .contains(" of 120. Nothing exact is known.");
    assertThat(Rows.of(LARGE.program(), count(), Optional.empty())).isEmpty();
  }

  @Test
  void givesUpAtItsLimits() {
    counting = counting(Limits.USUAL.withStates(1_000));
    counting.count(LARGE);
    work();
    hear();
    assertThat(((Count.Stopped) count()).reason()).isEqualTo(Reason.STATES);

    counting = counting(new Limits(1_000_000, 1_000));
    counting.count(LARGE);
    work();
    hear();
    assertThat(((Count.Stopped) count()).reason()).isEqualTo(Reason.MEMORY);
    assertThat(((Count.Stopped) count()).byHand()).isFalse();
  }

  @Test
  void cancelledItStopsAtOnceAndSaysThatAPersonDid() {
    counting.count(LARGE);
    counting.cancel();

    assertThat(ExploreText.words(count())).startsWith("It was cancelled. Nothing exact");
    Count said = count();
    work();
    hear();
    assertThat(count()).isEqualTo(said);
  }

  @Test
  void cancelledWhileWitnessesAreLookedForTheCountsStay() {
    counting.count(RACE);
    work();
    fxThread.remove().run();
    counting.cancel();
    hear();

    assertThat(count())
        .isEqualTo(new Count.Exact(Counted.of(RACE.program()).counts(), new TreeMap<>(), false));
  }

  @Test
  void whatIsStaleIsNeverShown() {
    counting.count(LARGE);
    work();
    counting.count(RACE);
    hear();
    assertThat(count()).isInstanceOf(Count.Running.class);

    work();
    hear();
    assertThat(((Count.Exact) count()).counts().schedules()).isEqualTo(20);
    counting.drop();
    assertThat(count()).isEqualTo(new Count.Idle());
  }

  @Test
  void whatIsStaleIsNotEvenBegun() {
    counting.count(LARGE);
    counting.count(RACE);
    work();

    assertThat(hear()).allMatch(Count.Running.class::isInstance);
  }

  @Test
  void estimatesInEveryWeightingThatIsPossible() {
    counting.estimate(RACE, 1);
    work();
    hear();

    Count.Estimated estimated = (Count.Estimated) count();
    assertThat(estimated.estimates())
        .extracting(each -> each.weighting())
        .containsExactly(Weighting.SCHEDULES, Weighting.COIN_FLIP);
    assertThat(estimated.estimates()).allMatch(each -> each.samples() == Counting.MOST_SAMPLES);
    assertThat(ExploreText.headline(RACE.program(), count())).startsWith("Estimate");

    State locked = State.start(Program.plain(2, 1).withLock(LockMode.WRITE_ONLY, true));
    counting.estimate(locked, 1);
    work();
    hear();
    assertThat(((Count.Estimated) count()).estimates()).hasSize(1);
    assertThat(ExploreText.words(count())).contains("coin flips only");
  }

  @Test
  void anEstimateTakesWhatWasDrawnInItsTime() {
    tick = TimeUnit.SECONDS.toNanos(1);
    counting.estimate(RACE, 1);
    work();
    hear();

    assertThat(((Count.Estimated) count()).estimates())
        .allMatch(each -> each.samples() < Counting.MOST_SAMPLES);
  }
}
