package dev.raceway.session.file;

import dev.raceway.schedule.Quotation;
import dev.raceway.schedule.RefusalWords;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;

/**
 * A session file that is refused as a whole. The message is a finished English sentence without the
 * file's name; the fault, the place and the value are for a text in another language.
 */
public final class SessionFileException extends IllegalArgumentException {

  /** What is wrong with the file. */
  public enum Fault {
    /** More characters than are read. */
    TOO_LARGE("the file is too large: no more than %s characters are read"),
    /** Not UTF-8, or not text at all. */
    NOT_TEXT("the file is not text in UTF-8"),
    /** The text ends before its JSON does. */
    CUT_OFF("the file ends in the middle"),
    /** Something that JSON does not allow. */
    NOT_JSON("this is not JSON from column %s on"),
    /** Nested deeper, a number longer, or more values than are read. */
    TOO_MUCH("this is nested too deep, too long or too much to be read"),
    /** A field stands twice in one object. */
    TWICE("the field '%s' stands twice"),
    /** Something after the end of the document. */
    MORE_AFTER_END("something stands after the end of the document"),
    /** JSON, but not a session. */
    NOT_A_SESSION("this is not a session: it should begin with { \"raceway\": 1"),
    /** A version that this program does not know. */
    UNKNOWN_VERSION("'raceway' is %s, a version that is not known here, only 1 is"),
    /** A field that has to be there is not. */
    MISSING("the field '%s' is missing"),
    /** A field that should be text. */
    NOT_A_STRING("the field '%s' must be text in quotes"),
    /** A field that should be a whole number. */
    NOT_A_NUMBER("the field '%s' must be a whole number"),
    /** A field that should be a list. */
    NOT_A_LIST("the field '%s' must be a list in square brackets"),
    /** A run that is not an object. */
    NOT_A_RUN("a run must be an object in braces"),
    /** Fields of a single run beside a list of runs, or a list within a run. */
    MIXED("the field '%s' does not belong here: a file has one run, or a list of runs"),
    /** A lecture without a run. */
    NO_RUNS("the list of runs is empty"),
    /** More runs, branches or events than are read. */
    TOO_MANY("there are too many %s"),
    /** A title or notes that are too long. */
    TOO_LONG("the field '%s' is too long"),
    /** A share code that is damaged, or whose schedule cannot be followed; the cause says why. */
    WRONG_CODE("%s"),
    /** A position before the first or after the last event. */
    POSITION("the position %s"),
    /** A pause mark before the first or after the last event. */
    PAUSE_MARK("the pause mark %s");

    private final String sentence;

    Fault(String sentence) {
      this.sentence = sentence;
    }
  }

  private static final Messages ENGLISH = new Messages(Language.ENGLISH);

  private final Fault fault;
  private final FileLocation location;
  private final String value;

  SessionFileException(Fault fault, FileLocation location, String value) {
    this(fault, location, Quotation.of(value), Quotation.of(value));
  }

  SessionFileException(Fault fault, FileLocation location, String value, Throwable cause) {
    this(fault, location, value);
    initCause(cause);
  }

  private SessionFileException(Fault fault, FileLocation location, String value, String inside) {
    super(location.text() + ": " + fault.sentence.formatted(inside));
    this.fault = fault;
    this.location = location;
    this.value = value;
  }

  /** Says what is wrong with a code, in the words of whoever refused it. */
  static SessionFileException ofCode(FileLocation location, IllegalArgumentException refused) {
    SessionFileException failure =
        new SessionFileException(
            Fault.WRONG_CODE, location, "", RefusalWords.inLine(refused, ENGLISH));
    failure.initCause(refused);
    return failure;
  }

  /** Says that a position or a mark is none of those that a run has. */
  static SessionFileException outside(
      Fault fault, FileLocation location, String value, int events) {
    String quoted = Quotation.of(value);
    return new SessionFileException(
        fault,
        location,
        quoted,
        "%s is out of range: this run has positions 0 to %s".formatted(quoted, events));
  }

  /** Returns what is wrong. */
  public Fault fault() {
    return fault;
  }

  /** Returns where it is. */
  public FileLocation location() {
    return location;
  }

  /** Returns what was refused, as a sentence quotes it; empty if the fault says it all. */
  public String value() {
    return value;
  }
}
