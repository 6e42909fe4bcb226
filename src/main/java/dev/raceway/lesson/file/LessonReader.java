package dev.raceway.lesson.file;

import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonRun;
import dev.raceway.lesson.LessonStep;
import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.VisiblePart;
import dev.raceway.lesson.file.FileRefusal.Kind;
import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.ShareCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads lesson files. A file is taken whole or refused whole; its runs are followed as well. */
public final class LessonReader {

  /** How a lesson file's name ends. */
  public static final String ENDING = ".raceway-lesson.json";

  /** Most characters of a lesson file. */
  public static final int MOST_CHARACTERS = 500_000;

  static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?");

  private static final int MOST_STEPS = 100;
  private static final int MOST_PROMISES = 10;
  private static final int MOST_MINUTES = 240;
  private static final int LONGEST_RUN = 20_000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private LessonReader() {}

  /** Returns whether a file is named as lesson files are. */
  public static boolean isNamedSo(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /**
   * Reads a file.
   *
   * @throws LessonFileException if it cannot be read, or is not a lesson
   */
  public static Lesson read(Path file) throws LessonFileException {
    String name = String.valueOf(file.getFileName());
    return read(name, text(file, name, MOST_CHARACTERS));
  }

  /** Returns the text of a file of a bounded length, without its byte order mark. */
  static String text(Path file, String name, int most) throws LessonFileException {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String text = upTo(reader, most + 1);
      if (text.length() > most) {
        throw new LessonFileException(name, 0, FileRefusal.of(Kind.TOO_LONG, most));
      }
      return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    } catch (CharacterCodingException e) {
      throw new LessonFileException(name, 0, FileRefusal.of(Kind.NOT_UTF8));
    } catch (IOException e) {
      throw new LessonFileException(name, 0, FileRefusal.of(Kind.NOT_READABLE));
    }
  }

  private static String upTo(Reader reader, int most) throws IOException {
    char[] symbols = new char[8_192];
    StringBuilder text = new StringBuilder();
    int read = 0;
    while (read >= 0 && text.length() < most) {
      text.append(symbols, 0, read);
      read = reader.read(symbols);
    }
    return text.toString();
  }

  /**
   * Reads the text of a file.
   *
   * @param name the file's name, for the refusal
   * @throws LessonFileException if it is not a lesson
   */
  public static Lesson read(String name, String text) throws LessonFileException {
    try {
      return JsonFields.whole(JsonTree.read(text), LessonReader::lesson);
    } catch (JsonFault fault) {
      throw new LessonFileException(name, fault.line(), fault.refusal());
    }
  }

  private static Lesson lesson(JsonFields fields) {
    fields.number("raceway-lesson", 1, 1);
    return new Lesson(
        id(fields),
        LessonTexts.read(fields.required("title")),
        (int) fields.number("minutes", 1, MOST_MINUTES),
        LessonTexts.read(fields.required("summary")),
        fields.list("promises", MOST_PROMISES, LessonTexts::read),
        code(fields, "setup"),
        new HashSet<>(fields.list("visible", VisiblePart.values().length, LessonReader::part)),
        steps(fields),
        LessonTexts.read(fields.required("notes")));
  }

  private static String id(JsonFields fields) {
    String id = fields.text("id", 60);
    if (!ID.matcher(id).matches()) {
      throw new JsonFault(fields.line("id"), Kind.ID_LETTERS);
    }
    return id;
  }

  private static VisiblePart part(JsonValue value) {
    String text = JsonFields.text(value, "visible", 60);
    return VisiblePart.named(text)
        .orElseThrow(() -> new JsonFault(value.line(), Kind.NAME_UNKNOWN, text, "visible"));
  }

  private static ShareCode code(JsonFields fields, String name) {
    String text = fields.text(name, LONGEST_RUN);
    return fields.understood(name, () -> ShareCode.parse(text));
  }

  /** Reads the steps and follows their runs, each from where the one before has ended. */
  private static List<LessonStep> steps(JsonFields fields) {
    LessonRun follower = new LessonRun(code(fields, "setup"));
    List<LessonStep> steps =
        fields.list(
            "steps", MOST_STEPS, value -> JsonFields.whole(value, each -> step(each, follower)));
    if (steps.isEmpty()) {
      throw new JsonFault(fields.line(), Kind.NO_STEPS);
    }
    return steps;
  }

  private static LessonStep step(JsonFields fields, LessonRun follower) {
    LessonText text = LessonTexts.read(fields.required("text"));
    Optional<ShareCode> begin =
        fields.has("begin") ? Optional.of(code(fields, "begin")) : Optional.empty();
    Schedule run = Schedule.EMPTY;
    if (fields.has("run")) {
      String written = fields.text("run", LONGEST_RUN);
      run = fields.understood("run", () -> ScheduleText.parse(written));
    }
    LessonStep step = new LessonStep(begin, text, TaskReader.read(fields), run);
    return fields.understood("run", () -> follower.follow(step).step());
  }
}
