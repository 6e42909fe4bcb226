package dev.raceway.explore;

import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Answer.Inconclusive;
import dev.raceway.explore.answer.Answer.Reason;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Outcomes;
import dev.raceway.explore.answer.Reach;
import dev.raceway.explore.answer.Reach.Stretch;
import dev.raceway.explore.answer.Share;
import dev.raceway.explore.answer.Witness;
import dev.raceway.explore.known.Bounds;
import dev.raceway.explore.known.Certain;
import dev.raceway.explore.known.LossFree;
import dev.raceway.explore.state.StateEncoding;
import dev.raceway.explore.sweep.CountFlow;
import dev.raceway.explore.sweep.LayeredSearch;
import dev.raceway.explore.sweep.ReachFlow;
import dev.raceway.explore.sweep.TraceReach;
import dev.raceway.explore.witness.WitnessesFound;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.schedule.Trace;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Says exactly what can happen, whatever the scheduler does. It passes over states, never over
 * schedules, so it is done in a moment where there are more schedules than atoms; where even the
 * states are too many it gives up. All of it works from any state of a run, under the lock switch
 * as it stands there: nobody throws it on the way.
 *
 * <p>Every question may be asked on any thread, takes it until the answer is there, and asks the
 * budget on it.
 */
public final class Explorer {

  private Explorer() {}

  /** Counts the schedules from a state for each final value, in both weightings. */
  public static Answer<Counts> counts(State from, Limits limits, Budget budget) {
    CountFlow flow = new CountFlow();
    LayeredSearch search = new LayeredSearch(new StateEncoding(from), false, limits, budget);
    return answer(
        search.run(flow),
        search.progress(),
        () -> new Counts(search.progress().states(), flow.shares()));
  }

  /**
   * Finds a schedule with the fewest context switches from a state to each of some final values.
   * Values that no schedule ends at are left out of the answer.
   *
   * @param wanted final values, as people see them
   */
  public static Answer<SortedMap<Long, Witness>> witnesses(
      State from, Set<Long> wanted, Limits limits, Budget budget) {
    WitnessesFound found = WitnessesFound.search(from, wanted, limits, budget);
    return found
        .stopped()
        .<Answer<SortedMap<Long, Witness>>>map(
            stop -> new Inconclusive<>(stop.reason(), stop.progress()))
        .orElseGet(() -> new Exact<>(found.witnesses()));
  }

  /**
   * Counts the schedules from a state, and finds a witness for each final value. If the search for
   * witnesses is what runs out, the counts are exact all the same, and {@link Outcomes#stopped}
   * says what ended it.
   */
  public static Answer<Outcomes> outcomes(State from, Limits limits, Budget budget) {
    return counts(from, limits, budget)
        .then(
            counts -> {
              Set<Long> values = counts.shares().keySet();
              WitnessesFound found = WitnessesFound.search(from, values, limits, budget);
              return new Exact<>(new Outcomes(counts, found.witnesses(), found.stopped()));
            });
  }

  /**
   * Returns the values between which every schedule from a state ends. It needs no exploring, so it
   * may be asked on any thread.
   */
  public static Bounds bounds(State from) {
    return Bounds.from(from);
  }

  /** Finds the final values that schedules from a state can end at, the smallest first. */
  public static Answer<SortedSet<Long>> values(State from, Limits limits, Budget budget) {
    OptionalLong certain = Certain.from(from);
    if (certain.isPresent()) {
      return new Exact<>(new TreeSet<>(Set.of(certain.getAsLong())));
    }
    LayeredSearch search = new LayeredSearch(new StateEncoding(from), true, limits, budget);
    ReachFlow flow = new ReachFlow(Map.of(), search::keyOf);
    return answer(search.run(flow), search.progress(), () -> flow.last().navigableKeySet());
  }

  /** Finds the final values that can be reached from each position of a trace. */
  public static Answer<Reach> reach(Trace trace, Limits limits, Budget budget) {
    return reach(trace, 0, limits, budget);
  }

  /**
   * Finds the final values that can be reached from each position of a trace from one on; there are
   * the fewer states, the later that is.
   *
   * @param first the first position that is of interest, at most the trace's length
   */
  public static Answer<Reach> reach(Trace trace, int first, Limits limits, Budget budget) {
    List<Stretch> stretches = new ArrayList<>();
    for (int from = first; from <= trace.length(); ) {
      Optional<Stretch> certain = TraceReach.certain(trace, from);
      if (certain.isPresent()) {
        stretches.add(certain.get());
        from = certain.get().to() + 1;
        continue;
      }
      TraceReach reach = new TraceReach(trace, from, limits, budget);
      Optional<Reason> stopped = reach.run();
      if (stopped.isPresent()) {
        return new Inconclusive<>(stopped.get(), reach.progress());
      }
      stretches.add(reach.stretch());
      from = reach.stretch().to() + 1;
    }
    return new Exact<>(new Reach(stretches));
  }

  /**
   * Counts the schedules of a program that lose no update. Where amounts have both signs, others
   * may end at the right value as well, by luck.
   *
   * @param program one whose counter loses updates, so that amounts do not change what its threads
   *     do next
   */
  public static Answer<BigInteger> lossFree(Program program, Limits limits, Budget budget) {
    // Where every update adds 1, a count is right only if none is lost.
    Program ones = program.withAmount(1).withStart(0);
    return counts(State.start(ones), limits, budget)
        .then(
            counts ->
                new Exact<>(
                    Optional.ofNullable(counts.shares().get(ones.expected()))
                        .map(Share::schedules)
                        .orElse(BigInteger.ZERO)));
  }

  /**
   * Tells whether some schedule from a state ends with nothing lost, which where all amounts have
   * one sign is the same as a right count. It needs no exploring, however much there is to do, so
   * it may be asked on any thread.
   */
  public static boolean canBeExact(State from) {
    return LossFree.isInReach(from);
  }

  private static <T> Answer<T> answer(
      Optional<Reason> stopped, ExplorationProgress progress, Supplier<T> value) {
    return stopped
        .<Answer<T>>map(reason -> new Inconclusive<>(reason, progress))
        .orElseGet(() -> new Exact<>(value.get()));
  }
}
