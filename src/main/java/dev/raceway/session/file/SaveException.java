package dev.raceway.session.file;

import dev.raceway.schedule.Quotation;
import java.nio.file.Path;

/**
 * A file that was not saved; what was there before is as it was. The message is a finished English
 * sentence that names the file; the reason is for a text in another language.
 */
public final class SaveException extends RuntimeException {

  /** Why it was not saved. */
  public enum Reason {
    /** A file of this name is there, and it was not said that it may be replaced. */
    EXISTS("there is a file of this name already"),
    /** The name is one of a folder. */
    IS_FOLDER("this is a folder, name a file in it"),
    /** The name is one of a device or a pipe. */
    NOT_A_FILE("this is no ordinary file"),
    /** The folder that it should be in is not there. */
    NO_FOLDER("there is no such folder, make it or name another"),
    /** Neither file nor folder may be written. */
    READ_ONLY("this may not be written, name another folder"),
    /** No room is left. */
    FULL_DISK("the disk is full, make room or name another place"),
    /** The name cannot be one of a file here. */
    WRONG_NAME("this cannot be the name of a file here"),
    /** The system gave another reason, which is the cause. */
    FAILED("it could not be written");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Reason reason;
  private final String file;

  SaveException(Reason reason, Path file) {
    this(reason, file.toString());
  }

  SaveException(Reason reason, Path file, Throwable cause) {
    this(reason, file);
    initCause(cause);
  }

  private SaveException(Reason reason, String file) {
    super(Quotation.whole(file) + " is not saved: " + reason.sentence);
    this.reason = reason;
    this.file = Quotation.whole(file);
  }

  /** Says that a text cannot be the name of a file. */
  static SaveException ofWrongName(String name) {
    return new SaveException(Reason.WRONG_NAME, name);
  }

  /** Returns why it was not saved. */
  public Reason reason() {
    return reason;
  }

  /** Returns the file's name, as a sentence says it. */
  public String file() {
    return file;
  }
}
