package dev.raceway.ui;

import static dev.raceway.ui.ScreenCase.usual;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.text.Language;
import dev.raceway.ui.ScreenCase.Look;
import dev.raceway.ui.settings.ThemeChoice;
import dev.raceway.ui.shell.Screen;
import dev.raceway.ui.shell.ShellViewModel.Sheet;
import dev.raceway.ui.step.board.BoardView;
import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Window;

/**
 * The Step board where it is hardest to lay out: at a desk and before a class, in small windows.
 */
final class BoardScreens {

  private static final Program TWO = Program.plain(2, 1);
  private static final Program FIRST = TWO.withLock(LockMode.MUTEX, false);
  private static final Program FIVE = Program.plain(5, 1);
  private static final Program EIGHT = Program.plain(8, 1);
  private static final String CLASSIC = "A B3 A2";
  private static final String ALL_STALE = "A B C D E B2 C2 D2 E2 A2";
  private static final String QUEUE_OF_FIVE = "A B C D E F A4";

  private static final Look IN_GERMAN =
      new Look(ThemeChoice.LIGHT, Language.GERMAN, 1, false, "", Sheet.NONE, Screen.STEP);

  private BoardScreens() {}

  static List<ScreenCase> all() {
    return Stream.of(desk(), presented(), locks(), kinds()).flatMap(List::stream).toList();
  }

  /** The run that the program is for, as it is at its first start, in a small window. */
  static List<ScreenCase> classics() {
    return Stream.of(Look.USUAL, Look.PRESENTED, IN_GERMAN)
        .map(look -> usual("classic", 1024, 700, FIRST, CLASSIC).with(look))
        .flatMap(screen -> Stream.of(screen, guided(screen)))
        .toList();
  }

  /** Returns a screen in the small windows that there are, from the smallest. */
  static List<ScreenCase> resized(ScreenCase screen) {
    return List.of(screen.sized(1024, 700), screen.sized(1024, 768), screen.sized(1280, 720));
  }

  /** The same at the first start: a person presses the letters, and the first steps lead. */
  private static ScreenCase guided(ScreenCase screen) {
    return usual(screen.name(), screen.width(), screen.height(), FIRST, "")
        .with(screen.look())
        .then(
            window ->
                "ABBBAA"
                    .chars()
                    .forEach(letter -> window.step().stepping().run(ThreadId.at(letter - 'A'))));
  }

  private static ScreenCase desk(String name, Program program, String schedule) {
    return usual(name, 1024, 768, program, schedule);
  }

  private static ScreenCase presented(String name, Program program, String schedule) {
    return usual("presented-" + name, 1280, 720, program, schedule).with(Look.PRESENTED);
  }

  private static ScreenCase scrolled(ScreenCase screen, double pixels) {
    return screen.then(window -> scroll(pixels));
  }

  private static void scroll(double pixels) {
    BoardView board =
        (BoardView)
            Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#board"))
                .findFirst()
                .orElseThrow();
    board.fireEvent(Wheel.turned(pixels, 0));
  }

  private static List<ScreenCase> desk() {
    Program many = Program.plain(2, 4);
    return List.of(
        desk("desk-1024", TWO, CLASSIC),
        guided(desk("desk-1024-first-stomp", FIRST, CLASSIC)),
        desk("desk-1024-eight", EIGHT, "A B C D E F G H A B2 C2 D2 E2 F2 G2 H2"),
        desk("desk-1024-german", TWO, CLASSIC).with(IN_GERMAN),
        usual("desk-wide-dark", 1920, 1080, FIVE, ALL_STALE).with(Look.USUAL.in(ThemeChoice.DARK)),
        scrolled(desk("scrolled", many, "A B3 A2 B3 A3 B A3 B2 A3"), 210),
        usual("short-columns", 1280, 720, Program.plain(2, 4), "A B9 A2"),
        usual("tick-columns", 1280, 720, Program.plain(2, 12), "A B30 A2"),
        usual("pinned", 1280, 720, Program.plain(3, 60), "A B C B150 C2"),
        usual("futures", 1280, 720, TWO, CLASSIC).then(window -> window.step().compareFutures()));
  }

  private static List<ScreenCase> presented() {
    return List.of(
        usual("presented-1024", 1024, 768, TWO, CLASSIC).with(Look.PRESENTED),
        presented("first-write", TWO, "A3"),
        guided(presented("first-stomp", FIRST, CLASSIC)),
        presented("write-only", TWO.withLock(LockMode.WRITE_ONLY, true), "A B5 A4"),
        presented("five", FIVE, ALL_STALE),
        presented("eight", EIGHT, "A B C D E F G H A B2 C2 D2 E2 F2 G2 H2"),
        presented("call", TWO.withCounter(CounterKind.CALL), "A B4 A3"),
        presented("worst", Program.plain(2, 10), "A B27 A2 B A27 B2"),
        presented("pinned", Program.plain(2, 60), "A B160 A2"),
        scrolled(presented("scrolled", Program.plain(2, 4), "A B3 A2 B3 A3 B A3 B2 A3"), 400));
  }

  private static List<ScreenCase> locks() {
    Program six = Program.plain(6, 1).withLock(LockMode.MUTEX, true);
    Program four = Program.plain(4, 1).withLock(LockMode.MUTEX, true);
    Program each = Program.plain(3, 1).withLock(LockMode.PER_THREAD, true);
    Program semaphore = Program.plain(3, 1).withLock(LockMode.SEMAPHORE, true);
    Program off = Program.plain(3, 1).withLock(LockMode.MUTEX, false);
    return List.of(
        usual("handed-over", 1440, 900, four, "A2 B C A3 B"),
        presented("handed-over", four, "A2 B C A3 B"),
        desk("queue-of-five", six, QUEUE_OF_FIVE),
        presented("queue-of-five", six, QUEUE_OF_FIVE),
        presented(
            "queue-of-seven",
            Program.plain(8, 1).withLock(LockMode.MUTEX, true),
            "A B C D E F G H A4 B"),
        usual("switched-off", 1280, 720, six, "A B C D - E"),
        presented("switched-off", six, "A B C D - E"),
        usual("switched-on", 1280, 720, off, "A B + C A"),
        presented("switched-on", off, "A B + C A"),
        usual("per-thread", 1280, 720, each, "A2 B2 A C B2"),
        presented("per-thread", each, "A2 B2 A C B2"),
        usual("semaphore", 1280, 720, semaphore, "A2 B A2 C A"),
        presented("semaphore", semaphore, "A2 B A2 C A"));
  }

  private static List<ScreenCase> kinds() {
    Program cas = TWO.withCounter(CounterKind.CAS);
    return List.of(
        usual("retry", 1280, 720, cas, CLASSIC + " A"),
        presented("retry", cas, CLASSIC + " A"),
        presented("retry-of-five", FIVE.withCounter(CounterKind.CAS), "A B C D E A2 B2 C2"),
        usual("atomic", 1280, 720, TWO.withCounter(CounterKind.ATOMIC), "A B"),
        presented("atomic", TWO.withCounter(CounterKind.ATOMIC), "A B"),
        presented("atomic-of-five", FIVE.withCounter(CounterKind.ATOMIC), "A B C"));
  }
}
