package dev.raceway.session.export.picture;

/** A run has more steps than a kind of file can show. */
public final class TooLongException extends IllegalArgumentException {

  private final int most;

  TooLongException(int most) {
    super("a GIF shows " + most + " steps at most: export a part of the run, or another form");
    this.most = most;
  }

  /** Returns how many steps it can show. */
  public int most() {
    return most;
  }
}
