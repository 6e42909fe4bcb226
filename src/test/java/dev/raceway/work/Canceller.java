package dev.raceway.work;

/** Somebody who cancels while the work goes on. */
public final class Canceller {

  private Canceller() {}

  /** Starts a thread that spins so often and cancels then. */
  public static Thread after(int spins, Cancellation cancellation) {
    Thread canceller =
        new Thread(
            () -> {
              for (int i = 0; i < spins; i++) {
                Thread.onSpinWait();
              }
              cancellation.cancel();
            });
    canceller.start();
    return canceller;
  }
}
