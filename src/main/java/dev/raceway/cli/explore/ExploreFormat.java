package dev.raceway.cli.explore;

import dev.raceway.explore.Answer.Inconclusive;
import dev.raceway.explore.Outcomes;
import dev.raceway.explore.SampledOutcomes;
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
