package dev.raceway.engine;

/** Ends a stepped thread at the gate or in the lock's queue where it stands. */
final class Cancelled extends RuntimeException {

  Cancelled() {
    super("the run was ended", null, false, false);
  }
}
