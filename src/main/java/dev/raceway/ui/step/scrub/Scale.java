package dev.raceway.ui.step.scrub;

/**
 * Where the positions of a run lie on the track.
 *
 * @param left where the track begins, in pixels
 * @param width how long it is
 * @param reach position at its end, at least 1
 */
record Scale(double left, double width, int reach) {

  double x(int position) {
    return Math.round(left + position * width / reach);
  }

  /** Returns the position nearest to a place. */
  int at(double x) {
    double position = (x - left) * reach / Math.max(1, width);
    return (int) Math.round(Math.max(0, Math.min(position, reach)));
  }
}
