package dev.raceway.web;

import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Limits;
import dev.raceway.picture.outlook.NoReturn;
import dev.raceway.picture.outlook.Outlook;
import dev.raceway.picture.outlook.Outlook.Between;
import dev.raceway.picture.outlook.Possible;
import dev.raceway.picture.outlook.ReachableByPosition;
import dev.raceway.picture.outlook.TooManyStates;
import dev.raceway.schedule.Trace;
import dev.raceway.session.Run;
import java.util.Optional;

/**
 * What can still come of the run, worked out while a step is taken: where that would take longer,
 * the bounds are said.
 */
final class PageOutlook {

  /** A browser takes some hundredths of a second for so many. */
  private static final Limits AT_ONCE = Limits.BESIDE_STEPS.withStates(12_000);

  private final TooManyStates tooManyStates = new TooManyStates();
  private Optional<ReachableByPosition> course = Optional.empty();

  /** Returns what can still happen from where a run stands. */
  Outlook of(Run run) {
    return possible(run)
        .<Outlook>map(known -> known)
        .orElseGet(
            () -> {
              Optional<NoReturn> lost =
                  noReturn(run).filter(point -> point.position() <= run.position());
              return new Outlook.TooMany(
                  lost.map(NoReturn::ruledOut), Between.from(run.now(), lost.isPresent()));
            });
  }

  /** Returns the step of a run after which the exact result is out of reach, if it is known. */
  Optional<NoReturn> noReturn(Run run) {
    if (run.program().hasOneSign()) {
      return NoReturn.of(run.trace());
    }
    return possible(run)
        .flatMap(here -> course.flatMap(known -> known.at(run.trace().length())))
        .flatMap(end -> NoReturn.of(end, run.program()));
  }

  private Optional<Possible> possible(Run run) {
    Trace trace = run.trace();
    if (!isKnown(run)) {
      course = grown(run).or(() -> explored(trace, 0)).or(() -> explored(trace, run.position()));
    }
    return course.flatMap(known -> known.at(run.position()));
  }

  private boolean isKnown(Run run) {
    return course
        .filter(known -> known.from() <= run.position())
        .filter(known -> known.isOf(run.program()))
        .filter(known -> known.agreedWith(run.trace()) == run.trace().length())
        .isPresent();
  }

  /** Another way from a trace that is known costs only what is new. */
  private Optional<ReachableByPosition> grown(Run run) {
    Trace trace = run.trace();
    return course
        .filter(known -> known.isOf(trace.program()))
        .flatMap(
            known -> {
              int agreed = known.agreedWith(trace);
              return known.from() <= Math.min(agreed, run.position())
                      && !tooManyStates.isSo(trace.state(Math.min(agreed + 1, trace.length())))
                  ? exact(known.exploredOn(trace, agreed, AT_ONCE, Budget.ENDLESS))
                  : Optional.empty();
            });
  }

  private Optional<ReachableByPosition> explored(Trace trace, int from) {
    if (tooManyStates.isSo(trace.state(from))) {
      return Optional.empty();
    }
    Optional<ReachableByPosition> found =
        exact(ReachableByPosition.explored(trace, from, AT_ONCE, Budget.ENDLESS));
    if (found.isEmpty()) {
      tooManyStates.add(trace.state(from));
    }
    return found;
  }

  private static Optional<ReachableByPosition> exact(Answer<ReachableByPosition> answer) {
    return answer instanceof Exact<ReachableByPosition> exact
        ? Optional.of(exact.value())
        : Optional.empty();
  }
}
