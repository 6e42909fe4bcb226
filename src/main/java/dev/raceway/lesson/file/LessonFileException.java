package dev.raceway.lesson.file;

import dev.raceway.schedule.Quotation;

/** A lesson file that cannot be taken; the message names the file, the line and the reason. */
public final class LessonFileException extends Exception {

  private final String file;
  private final int line;
  private final String reason;

  /**
   * Refuses a file.
   *
   * @param file its name
   * @param line the line, from 1; 0 if it is about the whole file
   * @param reason why, as a sentence without a full stop
   */
  public LessonFileException(String file, int line, String reason) {
    super(
        Quotation.whole(file)
            + (line == 0 ? ": " : ", line " + line + ": ")
            + Quotation.whole(reason));
    this.file = file;
    this.line = line;
    this.reason = reason;
  }

  /** Returns the file's name. */
  public String file() {
    return file;
  }

  /** Returns the line, from 1; 0 if it is about the whole file. */
  public int line() {
    return line;
  }

  /** Returns the reason. */
  public String reason() {
    return reason;
  }
}
