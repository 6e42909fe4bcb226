package dev.raceway.lesson.file;

import dev.raceway.lesson.HandIn;
import dev.raceway.lesson.HandIn.Figures;
import dev.raceway.lesson.HandIn.Given;
import dev.raceway.lesson.HandIn.Tried;
import dev.raceway.schedule.ShareCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads answer files. A file is taken whole or refused whole; its runs are followed as well. */
public final class HandInReader {

  /** How an answer file's name ends. */
  public static final String ENDING = ".raceway-answers.json";

  /** Most characters of an answer file. */
  public static final int MOST_CHARACTERS = 500_000;

  private static final int MOST_ENTRIES = 500;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ANSWER = 200;
  private static final int LONGEST_CODE = 50_000;
  private static final int MOST_NUMBER = 1_000_000;
  private static final long LARGEST = 1_000_000_000_000L;

  private HandInReader() {}

  /**
   * What was read.
   *
   * @param handIn what was handed in
   * @param isAsWritten whether the check at its end fits, so that nobody has changed a character
   */
  public record Read(HandIn handIn, boolean isAsWritten) {}

  /**
   * Reads a file.
   *
   * @throws LessonFileException if it cannot be read, or is not an answer file
   */
  public static Read read(Path file) throws LessonFileException {
    String name = String.valueOf(file.getFileName());
    return read(name, LessonReader.text(file, name, MOST_CHARACTERS));
  }

  /**
   * Reads the text of a file.
   *
   * @param name the file's name, for the refusal
   * @throws LessonFileException if it is not an answer file
   */
  public static Read read(String name, String text) throws LessonFileException {
    try {
      return JsonFields.whole(JsonTree.read(text), HandInReader::read);
    } catch (JsonFault fault) {
      throw new LessonFileException(name, fault.line(), fault.refusal());
    }
  }

  private static Read read(JsonFields fields) {
    fields.number("raceway-answers", 1, 1);
    HandIn handIn =
        new HandIn(
            fields.text("name", LONGEST_NAME),
            fields.text("lesson", LONGEST_NAME),
            answers(fields),
            attempts(fields),
            JsonFields.whole(fields.required("figures"), HandInReader::figures));
    String check = fields.text("check", LONGEST_NAME);
    return new Read(handIn, check.equals(HandInWriter.check(handIn)));
  }

  static List<Given> answers(JsonFields fields) {
    return fields.list(
        "answers", MOST_ENTRIES, value -> JsonFields.whole(value, HandInReader::given));
  }

  static List<Tried> attempts(JsonFields fields) {
    return fields.list(
        "attempts", MOST_ENTRIES, value -> JsonFields.whole(value, HandInReader::tried));
  }

  private static Given given(JsonFields fields) {
    return new Given(
        number(fields, "order"),
        number(fields, "step"),
        fields.text("answer", LONGEST_ANSWER),
        fields.flag("right"));
  }

  private static Tried tried(JsonFields fields) {
    String code = fields.text("code", LONGEST_CODE);
    return new Tried(
        number(fields, "order"),
        number(fields, "step"),
        fields.understood("code", () -> ShareCode.parse(code)),
        fields.has("then") ? Optional.of(TaskReader.thread(fields, "then")) : Optional.empty(),
        fields.number("found", -LARGEST, LARGEST),
        number(fields, "lost"),
        number(fields, "contextSwitches"),
        fields.flag("won"));
  }

  private static Figures figures(JsonFields fields) {
    return new Figures(
        number(fields, "right"),
        number(fields, "wrong"),
        number(fields, "won"),
        number(fields, "contextSwitches"),
        number(fields, "tries"));
  }

  private static int number(JsonFields fields, String name) {
    return (int) fields.number(name, 0, MOST_NUMBER);
  }
}
