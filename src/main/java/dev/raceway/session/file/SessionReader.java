package dev.raceway.session.file;

import com.fasterxml.jackson.databind.JsonNode;
import dev.raceway.json.LocatedJson;
import dev.raceway.json.MalformedJsonException;
import dev.raceway.schedule.InputLimit;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.Reading;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import dev.raceway.session.TextFile;
import dev.raceway.session.file.SessionFileException.Fault;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads session files. Every schedule in them is followed once in the model, so what is returned
 * can be shown; what is damaged is refused whole. May be slow: not for the JavaFX thread.
 */
public final class SessionReader {

  /** Most characters of a file. */
  public static final int MOST_CHARACTERS = 2_000_000;

  /** Most events of all schedules in a file together; bounds the time that following them takes. */
  static final int MOST_EVENTS = 2 * InputLimit.EVENTS.most();

  private static final int DEEPEST = 50;
  private static final int VERSION = 1;
  private static final Set<String> OF_A_RUN =
      Set.of(
          SessionField.CODE,
          SessionField.POSITION,
          SessionField.PAUSE_MARKS,
          SessionField.BRANCHES);

  private final Reading.Watch watch;
  private int events;

  private SessionReader(Reading.Watch watch) {
    this.watch = watch;
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   * @throws SessionFileException if it is not a session, or more than is read
   * @throws java.util.concurrent.CancellationException if the watch does not go on
   */
  public static SessionDocument read(Path file, Reading.Watch watch) throws IOException {
    try {
      return read(TextFile.read(file, MOST_CHARACTERS), watch);
    } catch (CharacterCodingException e) {
      throw new SessionFileException(Fault.NOT_TEXT, FileLocation.of(1), "", e);
    }
  }

  /**
   * Reads the text of a file.
   *
   * @throws SessionFileException if it is not a session, or more than is read
   * @throws java.util.concurrent.CancellationException if the watch does not go on
   */
  public static SessionDocument read(String text, Reading.Watch watch) {
    if (text.length() > MOST_CHARACTERS) {
      throw new SessionFileException(
          Fault.TOO_LARGE, FileLocation.of(1), String.valueOf(MOST_CHARACTERS));
    }
    return new SessionReader(watch).document(json(text));
  }

  private static LocatedJson json(String text) {
    try {
      return LocatedJson.parse(text, DEEPEST);
    } catch (MalformedJsonException e) {
      throw refused(e);
    }
  }

  private static SessionFileException refused(MalformedJsonException e) {
    FileLocation at = FileLocation.of(e.line());
    return switch (e.fault()) {
      case EMPTY -> new SessionFileException(Fault.NOT_A_SESSION, at, "");
      case CUT_OFF -> new SessionFileException(Fault.CUT_OFF, at, "");
      case NOT_JSON -> new SessionFileException(Fault.NOT_JSON, at, String.valueOf(e.column()));
      case TOO_DEEP, TOO_MUCH -> new SessionFileException(Fault.TOO_MUCH, at, "");
      case TWICE -> new SessionFileException(Fault.TWICE, at, e.field());
      case MORE_AFTER_END -> new SessionFileException(Fault.MORE_AFTER_END, at, "");
    };
  }

  private SessionDocument document(LocatedJson json) {
    FileLocation at = FileLocation.of(json.line());
    if (!json.fields().containsKey(SessionField.VERSION)) {
      throw new SessionFileException(Fault.NOT_A_SESSION, at, "");
    }
    requireVersion(json, at);
    Optional<LocatedJson> runs = field(json, SessionField.RUNS);
    return runs.isPresent() ? lecture(json, runs.get(), at) : run(json, at);
  }

  private static void requireVersion(LocatedJson json, FileLocation at) {
    Optional<LocatedJson> version = field(json, SessionField.VERSION);
    boolean isKnown = version.map(LocatedJson::value).map(SessionReader::isKnown).orElse(true);
    if (!isKnown) {
      throw new SessionFileException(
          Fault.UNKNOWN_VERSION,
          at.withLine(version.get().line()),
          version.get().value().toString());
    }
  }

  private static boolean isKnown(JsonNode version) {
    return version.isInt() && version.intValue() == VERSION;
  }

  private Lecture lecture(LocatedJson json, LocatedJson list, FileLocation at) {
    refuseMixed(json, OF_A_RUN, at);
    List<LocatedJson> items = items(list, SessionField.RUNS, at);
    if (items.isEmpty()) {
      throw new SessionFileException(Fault.NO_RUNS, at.withLine(list.line()), "");
    }
    requireAtMost(Lecture.MOST_RUNS, items, "runs", at);
    List<PreparedRun> runs = new ArrayList<>();
    for (LocatedJson item : items) {
      FileLocation inRun = at.inRun(runs.size() + 1).withLine(item.line());
      if (!item.value().isObject()) {
        throw new SessionFileException(Fault.NOT_A_RUN, inRun, "");
      }
      requireVersion(item, inRun);
      refuseMixed(item, Set.of(SessionField.RUNS), inRun);
      runs.add(run(item, inRun));
    }
    return new Lecture(
        words(json, SessionField.TITLE, TextLimit.TITLE, at),
        words(json, SessionField.NOTES, TextLimit.NOTES, at),
        runs,
        extra(json));
  }

  private PreparedRun run(LocatedJson json, FileLocation at) {
    LocatedJson code =
        field(json, SessionField.CODE)
            .orElseThrow(() -> new SessionFileException(Fault.MISSING, at, SessionField.CODE));
    ShareCode read = code(code, SessionField.CODE, at.withLine(code.line()));
    int length = PreparedRun.length(read);
    return new PreparedRun(
        words(json, SessionField.TITLE, TextLimit.TITLE, at),
        words(json, SessionField.NOTES, TextLimit.NOTES, at),
        read,
        field(json, SessionField.POSITION)
            .map(number -> position(number, SessionField.POSITION, Fault.POSITION, length, at))
            .orElse(0),
        field(json, SessionField.PAUSE_MARKS)
            .map(list -> pauses(list, length, at))
            .orElse(PauseMarks.NONE),
        field(json, SessionField.BRANCHES).map(list -> branches(list, at)).orElse(List.of()),
        extra(json));
  }

  private PauseMarks pauses(LocatedJson list, int length, FileLocation at) {
    String name = SessionField.PAUSE_MARKS;
    return new PauseMarks(
        items(list, name, at).stream()
            .map(mark -> position(mark, name, Fault.PAUSE_MARK, length, at))
            .toList());
  }

  private List<ShareCode> branches(LocatedJson list, FileLocation at) {
    List<LocatedJson> items = items(list, SessionField.BRANCHES, at);
    requireAtMost(PreparedRun.MOST_BRANCHES, items, "branches", at);
    List<ShareCode> branches = new ArrayList<>();
    for (LocatedJson item : items) {
      FileLocation inBranch = at.withLine(item.line()).inBranch(branches.size() + 1);
      branches.add(code(item, SessionField.BRANCHES, inBranch));
    }
    return branches;
  }

  /** Follows a code, so that nothing is left to go wrong when it is shown. */
  private ShareCode code(LocatedJson json, String name, FileLocation at) {
    try {
      Trace trace = Reading.ofCode(text(json, name, at), watch);
      events += trace.length();
      if (events > MOST_EVENTS) {
        throw new SessionFileException(Fault.TOO_MANY, at, "steps in this file");
      }
      return new ShareCode(trace.program(), trace.schedule());
    } catch (SessionFileException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw SessionFileException.ofCode(at, e);
    }
  }

  private static int position(
      LocatedJson json, String name, Fault fault, int length, FileLocation at) {
    JsonNode value = json.value();
    if (!value.isIntegralNumber()) {
      throw new SessionFileException(Fault.NOT_A_NUMBER, at.withLine(json.line()), name);
    }
    if (!value.isInt() || value.intValue() < 0 || value.intValue() > length) {
      throw SessionFileException.outside(fault, at.withLine(json.line()), value.toString(), length);
    }
    return value.intValue();
  }

  private static String words(LocatedJson json, String name, TextLimit limit, FileLocation at) {
    Optional<LocatedJson> field = field(json, name);
    String words = field.map(found -> text(found, name, at)).orElse("");
    if (!limit.allows(words)) {
      throw new SessionFileException(Fault.TOO_LONG, at.withLine(field.get().line()), name);
    }
    return words;
  }

  private static String text(LocatedJson json, String name, FileLocation at) {
    if (!json.value().isTextual()) {
      throw new SessionFileException(Fault.NOT_A_STRING, at.withLine(json.line()), name);
    }
    return json.value().textValue();
  }

  private static List<LocatedJson> items(LocatedJson json, String name, FileLocation at) {
    if (!json.value().isArray()) {
      throw new SessionFileException(Fault.NOT_A_LIST, at.withLine(json.line()), name);
    }
    return json.items();
  }

  private static void requireAtMost(
      int most, List<LocatedJson> items, String what, FileLocation at) {
    if (items.size() > most) {
      throw new SessionFileException(
          Fault.TOO_MANY, at.withLine(items.get(most).line()), what + " (most: " + most + ")");
    }
  }

  private static void refuseMixed(LocatedJson json, Set<String> names, FileLocation at) {
    json.fields()
        .forEach(
            (name, field) -> {
              if (names.contains(name)) {
                throw new SessionFileException(Fault.MIXED, at.withLine(field.line()), name);
              }
            });
  }

  private static Optional<LocatedJson> field(LocatedJson json, String name) {
    return Optional.ofNullable(json.fields().get(name));
  }

  private static ExtraFields extra(LocatedJson json) {
    Map<String, JsonNode> extra = new LinkedHashMap<>();
    json.fields()
        .forEach(
            (name, field) -> {
              if (!SessionField.ALL.contains(name)) {
                extra.put(name, field.value());
              }
            });
    return ExtraFields.of(extra);
  }
}
