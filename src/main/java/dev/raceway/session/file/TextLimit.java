package dev.raceway.session.file;

/** How long the words in a session file may be. */
public enum TextLimit {
  /** A title. */
  TITLE(200),
  /** Notes. */
  NOTES(20_000);

  private final int most;

  TextLimit(int most) {
    this.most = most;
  }

  /** Returns whether a text is short enough. */
  public boolean allows(String text) {
    return text.codePointCount(0, text.length()) <= most;
  }

  void require(String text) {
    if (!allows(text)) {
      throw new IllegalArgumentException(name() + " of " + text.length() + " characters");
    }
  }
}
