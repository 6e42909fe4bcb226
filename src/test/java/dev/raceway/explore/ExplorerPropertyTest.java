package dev.raceway.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.engine.RealRun;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Reach;
import dev.raceway.explore.answer.Witness;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.oracle.EverySchedule;
import dev.raceway.random.Dice;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.RandomChoice;
import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.Trace;
import dev.raceway.schedule.Traces;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** From any state of any run, however it came about, the lock switch thrown in it included. */
class ExplorerPropertyTest {

  private static final BigInteger FEW = BigInteger.valueOf(500);
  private static final Limits SMALL = new Limits(1_000, 1 << 22);

  @Test
  void outcomes_are_what_a_walk_over_every_schedule_finds() {
    RandomCases.check(
        120,
        ExplorerPropertyTest::traces,
        trace -> {
          State state = trace.end();
          assertThat(Asked.table(state, Asked.outcomes(state)))
              .isEqualTo(EverySchedule.from(state));
        });
  }

  @Test
  void witnesses_lead_real_threads_there() {
    RandomCases.check(
        40,
        ExplorerPropertyTest::traces,
        trace -> {
          Asked.outcomes(trace.end())
              .witnesses()
              .forEach((value, witness) -> replay(trace, value, witness));
        });
  }

  private static void replay(Trace trace, long value, Witness witness) {
    try (RealRun run = new RealRun(trace.program())) {
      trace.decisions().forEach(run::apply);
      int before = run.state().progress().contextSwitches();
      for (Schedule.Repeated each : witness.schedule().runs()) {
        for (int i = 0; i < each.times(); i++) {
          run.apply(each.decision());
        }
      }
      assertThat(run.state().isComplete()).isTrue();
      assertThat(run.state().count()).isEqualTo(value);
      assertThat(run.state().progress().contextSwitches() - before)
          .isEqualTo(witness.contextSwitches());
    }
  }

  @Test
  void reach_is_what_the_counts_say_at_every_position() {
    RandomCases.check(
        60,
        ExplorerPropertyTest::smallTraces,
        trace -> {
          Reach reach = Asked.reach(trace);
          for (int position = 0; position <= trace.length(); position++) {
            assertThat(reach.values(position))
                .as("position %s", position)
                .isEqualTo(Asked.counts(trace.state(position)).shares().keySet());
          }
        });
  }

  @Test
  void the_exact_result_is_in_reach_where_the_search_reaches_it() {
    RandomCases.check(
        400,
        ExplorerPropertyTest::smallTraces,
        trace -> {
          Program program = trace.program();
          long exact = program.expected();
          Reach reach = Asked.reach(trace);
          for (int position = 0; position <= trace.length(); position++) {
            boolean canBeExact = Explorer.canBeExact(trace.state(position));
            boolean inReach = reach.canReach(position, exact);
            // With both signs the right value may be in reach by luck.
            assertThat(program.hasOneSign() ? canBeExact == inReach : !canBeExact || inReach)
                .as("position %s of %s in %s", position, trace.decisions(), program)
                .isTrue();
          }
        });
  }

  private static Trace smallTraces(Dice dice) {
    return Traces.unfinished(dice, Traces.programs(dice, 3, 2));
  }

  /** Returns a trace that was followed until so few schedules are left that they can be walked. */
  private static Trace traces(Dice dice) {
    return untilFew(Traces.unfinished(dice, Traces.programs(dice, Program.MAX_THREADS, 3)));
  }

  private static Trace untilFew(Trace trace) {
    Trace longer = trace;
    while (!isFew(longer.end())) {
      longer = longer.followed(new RandomChoice(trace.length()), longer.length() + 3);
    }
    return longer;
  }

  private static boolean isFew(State state) {
    return Explorer.counts(state, SMALL, Budget.ENDLESS) instanceof Answer.Exact<Counts> exact
        && exact.value().schedules().compareTo(FEW) <= 0;
  }
}
