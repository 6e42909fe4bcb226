package dev.raceway.session.export.picture;

import java.util.concurrent.CancellationException;

/** Asked again and again whether the writing of a picture is to go on, and told how far it is. */
@FunctionalInterface
public interface FrameWatch {

  /** Goes on without being told. */
  FrameWatch PATIENT = () -> true;

  /** Returns whether to go on. */
  boolean goesOn();

  /**
   * Hears how far it is.
   *
   * @param done frames that are written
   * @param all frames there are
   */
  default void at(int done, int all) {}

  /**
   * Goes on only if it is to.
   *
   * @throws CancellationException if not
   */
  default void requireWanted() {
    if (!goesOn()) {
      throw new CancellationException();
    }
  }
}
