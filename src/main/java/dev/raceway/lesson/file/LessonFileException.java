package dev.raceway.lesson.file;

import dev.raceway.schedule.Quotation;

/** A lesson file that cannot be taken; the message names the file, the line and the reason. */
public final class LessonFileException extends Exception {

  private final String file;
  private final int line;
  private final transient FileRefusal refusal;

  /**
   * Refuses a file.
   *
   * @param file its name
   * @param line the line, from 1; 0 if it is about the whole file
   * @param refusal why
   */
  public LessonFileException(String file, int line, FileRefusal refusal) {
    super(
        Quotation.whole(file)
            + (line == 0 ? ": " : ", line " + line + ": ")
            + Quotation.whole(refusal.inEnglish()));
    this.file = file;
    this.line = line;
    this.refusal = refusal;
  }

  /** Returns the file's name. */
  public String file() {
    return file;
  }

  /** Returns the line, from 1; 0 if it is about the whole file. */
  public int line() {
    return line;
  }

  /** Returns the reason in English, as a sentence without a full stop. */
  public String reason() {
    return refusal.inEnglish();
  }

  /** Returns the reason, to be said in any language. */
  public FileRefusal refusal() {
    return refusal;
  }
}
