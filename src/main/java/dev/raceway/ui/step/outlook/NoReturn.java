package dev.raceway.ui.step.outlook;

import dev.raceway.explore.Explorer;
import dev.raceway.model.Program;
import dev.raceway.schedule.Trace;
import java.util.Optional;

/**
 * The point of no return: after this step the exact result is out of reach, whatever happens.
 *
 * @param exact the result that lost nothing
 * @param position the position of the trace right after the step
 * @param step its number
 */
public record NoReturn(long exact, int position, int step) {

  /** Finds the point of no return of a trace; a few looks are enough, however long it is. */
  static Optional<NoReturn> of(Trace trace) {
    if (Explorer.canBeExact(trace.end())) {
      return Optional.empty();
    }
    // What is out of reach stays there.
    int reached = 0;
    int lost = trace.length();
    while (lost - reached > 1) {
      int middle = (reached + lost) >>> 1;
      if (Explorer.canBeExact(trace.state(middle))) {
        reached = middle;
      } else {
        lost = middle;
      }
    }
    return Optional.of(
        new NoReturn(exact(trace.program()), lost, trace.state(lost).progress().steps()));
  }

  /** Returns the final value of a program that loses nothing. */
  static long exact(Program program) {
    return program.expected();
  }

  /** Returns what ruled the exact result out. */
  RuledOut ruledOut() {
    return new RuledOut(position, step, false);
  }
}
