package dev.raceway.gil.result;

/** How the same work is done, in the order in which it is measured. */
public enum Mode {
  /** One part after another, on a single thread. */
  SEQUENTIAL("sequential"),
  /** A thread for each part, of which only the holder of the interpreter lock may compute. */
  GIL("gil"),
  /** A thread for each part, and no lock. */
  FREE("free");

  private final String text;

  Mode(String text) {
    this.text = text;
  }

  /** Returns the name used in JSON. */
  public String text() {
    return text;
  }
}
