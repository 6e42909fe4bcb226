package dev.raceway.trial;

/** Tells the threads of one run to end: the caller wants it, or one of them has failed. */
final class Halt {

  private final Cancellation cancellation;
  private volatile boolean halted;

  Halt(Cancellation cancellation) {
    this.cancellation = cancellation;
  }

  void set() {
    halted = true;
  }

  boolean isSet() {
    return halted || cancellation.isCancelled();
  }
}
