package dev.raceway.ui.explore;

import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Outcomes;
import dev.raceway.model.Program;
import dev.raceway.model.State;

/** Small programs, counted at once. */
final class Counted {

  private Counted() {}

  static Count.Exact of(Program program) {
    Outcomes outcomes =
        ((Answer.Exact<Outcomes>)
                Explorer.outcomes(State.start(program), Limits.USUAL, Budget.ENDLESS))
            .value();
    return new Count.Exact(outcomes.counts(), outcomes.witnesses(), false);
  }
}
