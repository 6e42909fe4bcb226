package dev.raceway.model;

/** Why a decision cannot be taken in a state. Nothing changes then. */
public enum Refusal {
  /** The program has fewer threads. */
  NO_SUCH_THREAD("there is no such thread"),
  /** The thread waits for the lock. */
  BLOCKED("it is blocked, waiting for the lock"),
  /** The thread has done all its increments. */
  FINISHED("it has finished"),
  /** Another thread has the interpreter, at a place where the Python rule lets nobody take it. */
  NO_SWITCH_POINT("since Python 3.10 nobody interrupts the running thread here"),
  /** The program has no lock, so there is no switch. */
  NO_LOCK("there is no lock"),
  /** The switch stands there already. */
  SWITCH_THERE_ALREADY("it stands there already");

  private final String reason;

  Refusal(String reason) {
    this.reason = reason;
  }

  /** Returns the reason in English, as the end of a sentence. */
  public String reason() {
    return reason;
  }

  /** Returns the whole sentence in English about a decision that is refused for this reason. */
  public String sentence(Decision decision) {
    return decision instanceof Decision.Run run
        ? "thread %s cannot run, %s".formatted(run.thread(), reason)
        : "the lock switch cannot be thrown, " + reason;
  }
}
