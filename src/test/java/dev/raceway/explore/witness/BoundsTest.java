package dev.raceway.explore.witness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.Aim;
import dev.raceway.explore.Asked;
import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Outcomes;
import dev.raceway.explore.answer.Witness;
import dev.raceway.explore.known.Bounds;
import dev.raceway.explore.known.KnownSchedules;
import dev.raceway.explore.state.StateEncoding;
import dev.raceway.model.CounterKind;
import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import dev.raceway.schedule.RandomChoice;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What needs no search is held to the search. */
class BoundsTest {

  private static final Limits SMALL = Limits.USUAL.withStates(20_000);

  @Test
  void from_the_start_they_are_the_ends_of_the_exact_table_of_every_small_program() {
    int counted = 0;
    for (Program program : everySmallProgram()) {
      State start = State.start(program);
      if (Explorer.counts(start, SMALL, Budget.ENDLESS) instanceof Answer.Exact<Counts> exact) {
        Bounds bounds = Explorer.bounds(start);
        assertThat(List.of(bounds.smallest(), bounds.largest()))
            .as("%s", program)
            .containsExactly(exact.value().shares().firstKey(), exact.value().shares().lastKey());
        assertThat(bounds.reached()).isTrue();
        assertThat(exact.value().shares().keySet()).allMatch(bounds::allow);
        counted++;
      }
    }
    assertThat(counted).isGreaterThan(300);
  }

  /** Those whose exact values have nothing to do with their names are at least inside. */
  @ParameterizedTest
  @MethodSource("seeds")
  void from_any_state_of_a_run_no_schedule_ends_outside(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Program> programs = everySmallProgram();
    for (int i = 0; i < 40; i++) {
      Program program = programs.get(random.nextInt(programs.size()));
      Trace trace =
          Trace.of(program).followed(new RandomChoice(random.nextLong()), random.nextInt(9));
      if (program.lock() != LockMode.NONE && random.nextBoolean()) {
        trace = trace.then(Decision.toggleLock(!trace.end().lockOn()));
      }
      if (Explorer.values(trace.end(), SMALL, Budget.ENDLESS) instanceof Answer.Exact<?> exact) {
        Bounds bounds = Explorer.bounds(trace.end());
        assertThat((Iterable<?>) exact.value())
            .as("%s %s", program, trace.schedule())
            .allMatch(value -> bounds.allow((Long) value));
      }
    }
  }

  static Stream<Long> seeds() {
    return IntStream.range(0, 10).mapToObj(i -> 20_250_202L + i);
  }

  /** The textbook's schedule and one thread after another are what a search would find, too. */
  @Test
  void schedules_that_are_known_have_as_few_switches_as_a_search_finds() {
    int compared = 0;
    for (Program program : everySmallProgram()) {
      State start = State.start(program);
      var known = KnownSchedules.from(start);
      WitnessSearch search =
          new WitnessSearch(new StateEncoding(start), known.keySet(), SMALL, Budget.ENDLESS);
      if (search.run().isEmpty()) {
        search
            .witnesses()
            .forEach(
                (value, found) -> {
                  Witness witness = known.get(value);
                  State end = Trace.of(program, witness.schedule()).end();
                  assertThat(end.isComplete()).as("%s %s", program, value).isTrue();
                  assertThat(end.count()).isEqualTo(value);
                  assertThat(List.of(witness.contextSwitches(), end.progress().contextSwitches()))
                      .as("%s %s", program, value)
                      .containsOnly(found.contextSwitches());
                });
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(300);
  }

  @Test
  void the_worst_and_the_loss_free_schedule_need_no_states_however_much_there_is_to_do() {
    Limits none = new Limits(1, 0);
    State start = State.start(Program.plain(2, 50));
    Witness worst = known(new Aim.Worst(), start, none);
    assertThat(known(new Aim.Exactly(2), start, none)).isEqualTo(worst);
    assertThat(ScheduleText.format(known(new Aim.Exactly(100), start, none).schedule()))
        .isEqualTo("A150 B150");
    for (long impossible : new long[] {1, -5, 101, Long.MAX_VALUE}) {
      assertThat(new Aim.Exactly(impossible).from(start, none, Budget.ENDLESS))
          .isEqualTo(new Answer.Exact<>(java.util.Optional.empty()));
    }
  }

  @Test
  void a_search_for_witnesses_that_runs_out_keeps_the_counts() {
    State start = State.start(Program.plain(2, 4));
    int[] asked = {0};
    long states = Asked.counts(start).states();
    Budget untilCounted = soFar -> soFar.of() > 0 && ++asked[0] > 0;
    Outcomes outcomes =
        ((Answer.Exact<Outcomes>) Explorer.outcomes(start, Limits.USUAL, untilCounted)).value();
    assertThat(outcomes.counts().states()).isEqualTo(states);
    assertThat(outcomes.stopped().orElseThrow().reason()).isEqualTo(Answer.Reason.BUDGET);
    assertThat(outcomes.counts().shares()).hasSize(7);
    assertThat(outcomes.witnesses()).containsKeys(2L, 8L).hasSizeLessThan(7);
    assertThat(Asked.outcomes(start).witnesses()).containsAllEntriesOf(outcomes.witnesses());
  }

  private static Witness known(Aim aim, State start, Limits limits) {
    return Asked.exact(aim.from(start, limits, Budget.ENDLESS)).orElseThrow();
  }

  private static List<Program> everySmallProgram() {
    List<Program> programs = new ArrayList<>();
    int[][] sizes = {{1, 3}, {2, 1}, {2, 2}, {2, 3}, {2, 4}, {3, 1}, {3, 2}, {4, 1}};
    for (int[] size : sizes) {
      for (CounterKind counter : CounterKind.allStepped()) {
        for (LockMode lock : LockMode.allStepped()) {
          Program program = Program.plain(size[0], size[1]).withCounter(counter).withAmount(-3);
          programs.add(program.withLock(lock, lock != LockMode.NONE));
          programs.add(program.withAmount(2).withLock(lock, false));
          if (counter.inPython()) {
            programs.add(
                program.withLock(lock, lock != LockMode.NONE).withPython(PythonRule.AFTER_CALLS));
          }
        }
      }
    }
    return programs;
  }
}
