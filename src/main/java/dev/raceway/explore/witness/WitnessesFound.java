package dev.raceway.explore.witness;

import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Outcomes.Stop;
import dev.raceway.explore.answer.Witness;
import dev.raceway.explore.known.Bounds;
import dev.raceway.explore.known.KnownSchedules;
import dev.raceway.explore.state.StateEncoding;
import dev.raceway.model.State;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The witnesses that were wanted and found, those that need no search first.
 *
 * @param witnesses one for each value that was found
 * @param stopped what stopped the search, empty if it came to its end
 */
public record WitnessesFound(SortedMap<Long, Witness> witnesses, Optional<Stop> stopped) {

  /** Returns witnesses of the values that are wanted, as far as the limits and the budget allow. */
  public static WitnessesFound search(State from, Set<Long> wanted, Limits limits, Budget budget) {
    SortedMap<Long, Witness> witnesses = new TreeMap<>(KnownSchedules.from(from));
    witnesses.keySet().retainAll(wanted);
    Bounds bounds = Bounds.from(from);
    Set<Long> missing = new TreeSet<>(wanted);
    missing.removeAll(witnesses.keySet());
    missing.removeIf(value -> !bounds.allow(value));
    if (missing.isEmpty()) {
      return new WitnessesFound(witnesses, Optional.empty());
    }
    WitnessSearch search = new WitnessSearch(new StateEncoding(from), missing, limits, budget);
    Optional<Stop> stopped = search.run().map(reason -> new Stop(reason, search.progress()));
    witnesses.putAll(search.witnesses());
    return new WitnessesFound(witnesses, stopped);
  }
}
