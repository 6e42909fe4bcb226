package dev.raceway.explore;

import dev.raceway.explore.Answer.Exact;
import dev.raceway.model.State;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Where a schedule is to end; of all that end there, one with the fewest context switches. */
public sealed interface Aim {

  /** The final value that loses the most. */
  record Worst() implements Aim {

    @Override
    public Answer<Optional<Witness>> from(State state, Limits limits, Budget budget) {
      Optional<Witness> textbook = Textbook.from(state);
      if (textbook.isPresent()) {
        return new Exact<>(textbook);
      }
      return Explorer.values(state, limits, budget)
          .then(values -> new Exactly(worst(values)).from(state, limits, budget));
    }

    private static long worst(SortedSet<Long> values) {
      return values.stream().min(Comparator.comparingLong(Math::abs)).orElseThrow();
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
