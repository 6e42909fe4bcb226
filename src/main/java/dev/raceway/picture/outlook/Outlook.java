package dev.raceway.picture.outlook;

import dev.raceway.explore.Explorer;
import dev.raceway.explore.known.Bounds;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import java.util.Optional;

/** What is known of what can still happen. */
public sealed interface Outlook permits Outlook.Counting, Outlook.TooMany, Possible {

  /** It is being worked out, or will be when the run rests. */
  record Counting() implements Outlook {}

  /**
   * There are too many states to work it out; what needs no search is known all the same.
   *
   * @param exact what ruled the exact result out; empty if it can still happen
   * @param between the values from and to which the run can still end
   */
  record TooMany(Optional<RuledOut> exact, Between between) implements Outlook {}

  /**
   * Final values that are not ruled out, known without a search.
   *
   * @param smallest the run ends at no less
   * @param largest the run ends at no more
   */
  record Between(long smallest, long largest) {

    /**
     * Returns what is known from a state.
     *
     * @param exactIsOut whether it is known that the exact result cannot be reached any more
     */
    public static Between from(State state, boolean exactIsOut) {
      Program program = state.program();
      // A lock only rules schedules out, so what holds without one from the start holds anyway.
      Bounds whole = Explorer.bounds(State.start(program.withLock(program.lock(), false)));
      Bounds here = Explorer.bounds(state);
      long smallest = Math.max(whole.smallest(), here.smallest());
      long largest = Math.min(whole.largest(), here.largest());
      long exact = NoReturn.exact(program);
      return new Between(
          exactIsOut && smallest == exact ? smallest + here.step() : smallest,
          exactIsOut && largest == exact ? largest - here.step() : largest);
    }
  }
}
