package dev.raceway.session.export.picture;

/** Told how far the writing of a picture is, and asked whether it is to go on. */
@FunctionalInterface
public interface FrameWatch {

  /** Goes on without being told. */
  FrameWatch PATIENT = (done, all) -> true;

  /**
   * Says how far it is.
   *
   * @param done frames that are written
   * @param all frames there are
   * @return whether to go on
   */
  boolean at(int done, int all);
}
