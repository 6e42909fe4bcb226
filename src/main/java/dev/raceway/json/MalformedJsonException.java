package dev.raceway.json;

/** A text that is not one JSON value, or more than is read. Without words: a format has its own. */
public final class MalformedJsonException extends RuntimeException {

  /** What is wrong with the text. */
  public enum Fault {
    /** Nothing stands in it. */
    EMPTY,
    /** It ends before its JSON does. */
    CUT_OFF,
    /** Something that JSON does not allow. */
    NOT_JSON,
    /** Brackets stand within each other more often than is read. */
    TOO_DEEP,
    /** A number longer, or more values than are read. */
    TOO_MUCH,
    /** A field stands twice in one object. */
    TWICE,
    /** Something after the end of the document. */
    MORE_AFTER_END
  }

  private final Fault fault;
  private final int line;
  private final int column;
  private final String field;

  MalformedJsonException(Fault fault, int line, int column, String field, Throwable cause) {
    super(fault + " in line " + line + ", column " + column, cause);
    this.fault = fault;
    this.line = line;
    this.column = column;
    this.field = field;
  }

  /** Returns what is wrong. */
  public Fault fault() {
    return fault;
  }

  /** Returns the line, from 1. */
  public int line() {
    return line;
  }

  /** Returns the column, from 1. */
  public int column() {
    return column;
  }

  /** Returns the name of the field that stands twice; empty for another fault. */
  public String field() {
    return field;
  }
}
