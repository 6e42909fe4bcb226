package dev.raceway.picture.board.place;

import dev.raceway.schedule.RecordedRun;

/**
 * The part of a run that the board shows, in positions of its trace.
 *
 * @param from where it begins
 * @param to where it ends; not after {@code from} if everything up to now is in sight
 */
public record InSight(int from, int to) {

  /** Everything up to now. */
  public static final InSight ALL = new InSight(0, 0);

  public static InSight of(RecordedRun run, BoardWindow window) {
    if (window.first() == 1 && window.showsNow()) {
      return ALL;
    }
    return new InSight(
        run.trace().positionOfStep(window.first()) - 1,
        window.showsNow() ? run.position() : run.trace().positionOfStep(window.last()));
  }
}
