package dev.raceway.explore;

import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Witness;
import dev.raceway.explore.known.KnownSchedules;
import dev.raceway.model.State;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;

/** Where a schedule is to end; of all that end there, one with the fewest context switches. */
public sealed interface Aim {

  /** The final value farthest from the right one; of two, the lower. */
  record Worst() implements Aim {

    @Override
    public Answer<Optional<Witness>> from(State state, Limits limits, Budget budget) {
      OptionalLong known = KnownSchedules.worstValue(state);
      Answer<Long> worst =
          known.isPresent()
              ? new Exact<>(known.getAsLong())
              : Explorer.values(state, limits, budget)
                  .then(values -> new Exact<>(farthest(values, state.program().expected())));
      return worst.then(value -> new Exactly(value).from(state, limits, budget));
    }

    private static long farthest(SortedSet<Long> values, long right) {
      boolean isLower = right - values.first() >= values.last() - right;
      return isLower ? values.first() : values.last();
    }
  }

  /**
   * A final value.
   *
   * @param value as people see it
   */
  record Exactly(long value) implements Aim {

    @Override
    public Answer<Optional<Witness>> from(State state, Limits limits, Budget budget) {
      return Explorer.witnesses(state, Set.of(value), limits, budget)
          .then(found -> new Exact<>(Optional.ofNullable(found.get(value))));
    }
  }

  /**
   * Finds a schedule that ends there.
   *
   * @return the schedule, empty if none ends there
   */
  Answer<Optional<Witness>> from(State state, Limits limits, Budget budget);
}
