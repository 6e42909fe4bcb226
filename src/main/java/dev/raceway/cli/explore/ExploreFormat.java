package dev.raceway.cli.explore;

import dev.raceway.explore.answer.Answer.Inconclusive;
import dev.raceway.explore.answer.Outcomes;
import dev.raceway.explore.sample.SampledOutcomes;
import java.util.List;

/** A form in which is printed what was explored. */
interface ExploreFormat {

  /** All is known. */
  void exact(Outcomes outcomes);

  /** Nothing is known. */
  void gaveUp(Inconclusive<Outcomes> stopped);

  /** Something was estimated, once for each weighting that is possible. */
  void estimated(List<SampledOutcomes> estimates, long seed);
}
