package dev.raceway.picture.outlook;

import dev.raceway.explore.Explorer;
import dev.raceway.model.Program;
import dev.raceway.schedule.Trace;
import java.util.Optional;

/**
 * The point of no return: after this step the exact result is out of reach, whatever happens.
 *
 * @param exact the right result
 * @param position the position of the trace right after the step
 * @param step its number
 */
public record NoReturn(long exact, int position, int step) {

  /**
   * Finds the point of no return of a trace; a few looks are enough, however long it is. Where
   * amounts have both signs a run may end right by luck, so that only exploring can tell.
   */
  public static Optional<NoReturn> of(Trace trace) {
    if (!trace.program().hasOneSign() || Explorer.canBeExact(trace.end())) {
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

  /** Returns the point of no return that lies before a state, by what was explored. */
  public static Optional<NoReturn> of(Possible possible, Program program) {
    long exact = exact(program);
    return Optional.ofNullable(possible.ruledOut().get(exact))
        .map(by -> new NoReturn(exact, by.position(), by.step()));
  }

  /** Returns the final value of a program that is right. */
  public static long exact(Program program) {
    return program.expected();
  }

  /** Returns what ruled the exact result out. */
  public RuledOut ruledOut() {
    return new RuledOut(position, step, false);
  }
}
