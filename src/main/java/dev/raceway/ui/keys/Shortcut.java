package dev.raceway.ui.keys;

import static dev.raceway.ui.keys.Shortcut.Group.CLASSROOM;
import static dev.raceway.ui.keys.Shortcut.Group.RUN;
import static dev.raceway.ui.keys.Shortcut.Group.THREADS;
import static dev.raceway.ui.keys.Shortcut.Group.WINDOW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one table of keys. What they do is said in the bundles, and done by {@code
 * shell.ShortcutHandler}.
 */
public enum Shortcut {
  RUN_THREAD(THREADS, "A..H"),
  FINISH_INCREMENT(THREADS, "Shift+A..H"),
  LOCK(THREADS, "L"),
  TRIALS(THREADS, "R"),
  WORST(THREADS, "W"),
  AGAIN(THREADS, "N"),
  UNDO(THREADS, "Ctrl+Z"),
  MENU(THREADS, "Shift+F10 CONTEXT_MENU"),
  NEXT(RUN, "SPACE RIGHT PAGE_DOWN"),
  BACK(RUN, "LEFT PAGE_UP BACK_SPACE"),
  START(RUN, "HOME"),
  END(RUN, "END"),
  STOMP_BEFORE(RUN, "[ OPEN_BRACKET"),
  STOMP_AFTER(RUN, "] CLOSE_BRACKET"),
  LOCK_IN(RUN, "ENTER"),
  FUTURES(RUN, "T"),
  PLAY(RUN, "P"),
  FASTER(RUN, "UP"),
  SLOWER(RUN, "DOWN"),
  NEXT_RUN(CLASSROOM, "Ctrl+PAGE_DOWN"),
  PREVIOUS_RUN(CLASSROOM, "Ctrl+PAGE_UP"),
  RUNS(CLASSROOM, "Ctrl+L"),
  ANSWER(CLASSROOM, "0..9"),
  ASK(CLASSROOM, "Q"),
  PRESENT(CLASSROOM, "F5"),
  SETUP(CLASSROOM, "F2"),
  BLANK(CLASSROOM, ". PERIOD"),
  PAUSE_MARK(CLASSROOM, "M"),
  OUTCOME(CLASSROOM, "V"),
  FULL_SCREEN(CLASSROOM, "F11"),
  LARGER(CLASSROOM, "Ctrl+PLUS Ctrl+EQUALS Ctrl+ADD"),
  SMALLER(CLASSROOM, "Ctrl+MINUS Ctrl+SUBTRACT"),
  NATURAL(CLASSROOM, "Ctrl+DIGIT0 Ctrl+NUMPAD0"),
  SCREEN(WINDOW, "Ctrl+DIGIT1 Ctrl+DIGIT2 Ctrl+DIGIT3 Ctrl+DIGIT4 Ctrl+DIGIT5"),
  COPY(WINDOW, "Ctrl+C"),
  COPY_PICTURE(WINDOW, "Ctrl+Shift+C"),
  PASTE(WINDOW, "Ctrl+V"),
  OPEN(WINDOW, "Ctrl+O"),
  SAVE(WINDOW, "Ctrl+S"),
  SAVE_AS(WINDOW, "Ctrl+Shift+S"),
  MAKE_LESSON(WINDOW, "Ctrl+M"),
  SETTINGS(WINDOW, "Ctrl+COMMA"),
  KEYS(WINDOW, "? F1"),
  LEAVE(WINDOW, "ESCAPE");

  /** What belongs together. */
  public enum Group {
    THREADS,
    RUN,
    CLASSROOM,
    WINDOW
  }

  private final Group group;
  private final String keys;

  Shortcut(Group group, String keys) {
    this.group = group;
    this.keys = keys;
  }

  /** Returns what it belongs to. */
  public Group group() {
    return group;
  }

  /** Returns the keys that do it, the one to be named first. */
  public List<Stroke> strokes() {
    return Stroke.parse(keys);
  }

  /** Returns whether it is done again and again while a key is held. */
  public boolean repeats() {
    return switch (this) {
      case NEXT, BACK, STOMP_BEFORE, STOMP_AFTER, FASTER, SLOWER, LARGER, SMALLER -> true;
      default -> false;
    };
  }

  /** Returns what is written on the key to be named, as {@code Space}. */
  public String cap() {
    return KeyNames.of(strokes().get(0));
  }

  /** Returns what is written on all of its keys. */
  public List<String> caps() {
    if (this == RUN_THREAD || this == FINISH_INCREMENT || this == SCREEN) {
      List<Stroke> row = strokes();
      return List.of(cap() + " … " + KeyNames.withoutModifier(row.get(row.size() - 1)));
    }
    if (this == ANSWER) {
      return List.of("1 … 9");
    }
    return strokes().stream().map(KeyNames::of).distinct().toList();
  }

  /**
   * Returns what a key does, if anything. Beside Ctrl, Shift matters only where the table says so:
   * on some keyboards + needs it.
   */
  public static Optional<Shortcut> of(Stroke stroke) {
    Optional<Shortcut> exact = Optional.ofNullable(Table.BY_STROKE.get(stroke));
    return exact.isEmpty()
            && stroke instanceof Stroke.Press press
            && press.with() == Stroke.With.CTRL_SHIFT
        ? of(new Stroke.Press(press.code(), Stroke.With.CTRL))
        : exact;
  }

  /** Read once; a key that stands twice in the table is a mistake of ours and throws. */
  private static final class Table {

    static final Map<Stroke, Shortcut> BY_STROKE =
        Stream.of(values())
            .flatMap(each -> each.strokes().stream().map(stroke -> Map.entry(stroke, each)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private Table() {}
  }
}
