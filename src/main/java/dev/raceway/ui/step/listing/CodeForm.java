package dev.raceway.ui.step.listing;

/** What the increment is written in. */
public enum CodeForm {
  PYTHON("#"),
  JAVA("//"),
  JVM("//"),
  CPYTHON("#");

  private final String comment;

  CodeForm(String comment) {
    this.comment = comment;
  }

  /** Returns what a comment begins with. */
  String comment() {
    return comment;
  }

  /** Tells whether the listing is what a compiler made, not what a person wrote. */
  public boolean isBytecode() {
    return this == JVM || this == CPYTHON;
  }
}
