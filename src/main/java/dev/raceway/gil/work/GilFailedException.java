package dev.raceway.gil.work;

/** A thread failed or found something wrong. All threads were ended, and none is left. */
public final class GilFailedException extends IllegalStateException {

  GilFailedException(String what, Throwable cause) {
    super(what + ": " + cause, cause);
  }

  GilFailedException(String what) {
    super(what);
  }
}
