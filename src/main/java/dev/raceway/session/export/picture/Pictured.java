package dev.raceway.session.export.picture;

/** What is to be a picture. */
public sealed interface Pictured permits PicturedGraph, PicturedHistograms, PicturedRun {

  /** Returns all of it as SVG. */
  default String svg() {
    return svg(FrameWatch.PATIENT);
  }

  /**
   * Returns all of it as SVG.
   *
   * @param watch asked whether to go on
   */
  String svg(FrameWatch watch);
}
