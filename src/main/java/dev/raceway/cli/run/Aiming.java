package dev.raceway.cli.run;

import dev.raceway.cli.ending.GivenUp;
import dev.raceway.cli.ending.RunFailedException;
import dev.raceway.cli.ending.TimeBudget;
import dev.raceway.cli.ending.WrongUsageException;
import dev.raceway.cli.output.Between;
import dev.raceway.explore.Aim;
import dev.raceway.explore.Explorer;
import dev.raceway.explore.GoalScheduler;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Witness;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.schedule.Scheduler;
import dev.raceway.work.Cancellation;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Puts a scheduler that aims at a final value in charge, or says why none can be. */
final class Aiming {

  /** A sentence names no more final values than this. */
  private static final int NAMED = 10;

  /** Nobody waits for the names of the values that are possible: past this their bounds do. */
  private static final Limits FOR_NAMES = Limits.USUAL.withStates(100_000);

  private final State start;
  private final TimeBudget patience = new TimeBudget(new Cancellation(), 1);

  Aiming(Program program) {
    this.start = State.start(program);
  }

  Scheduler at(Aim aim) {
    GoalScheduler towards = new GoalScheduler(aim, 0, Limits.USUAL, patience);
    Answer<Optional<Witness>> plan = towards.plan(start);
    if (plan instanceof Answer.Inconclusive<Optional<Witness>> stopped) {
      throw new RunFailedException(GivenUp.sentence(stopped.reason(), stopped.progress()));
    }
    if (((Exact<Optional<Witness>>) plan).value().isEmpty()) {
      throw new WrongUsageException("no schedule ends at " + target(aim) + values());
    }
    return towards;
  }

  private static long target(Aim aim) {
    return ((Aim.Exactly) aim).value();
  }

  private String values() {
    Answer<SortedSet<Long>> values = Explorer.values(start, FOR_NAMES, patience);
    return "; "
        + (values instanceof Exact<SortedSet<Long>> exact
            ? named(exact.value())
            : Between.sentence(Explorer.bounds(start)));
  }

  private static String named(SortedSet<Long> values) {
    List<String> names = values.stream().map(String::valueOf).toList();
    if (names.size() == 1) {
      return "all end at " + names.get(0);
    }
    int last = names.size() - 1;
    String first = names.stream().limit(Math.min(last, NAMED)).collect(Collectors.joining(", "));
    return "they end at " + first + (last > NAMED ? ", … or " : " or ") + names.get(last);
  }
}
