package dev.raceway.ui;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.ShareCode;
import dev.raceway.text.Language;
import dev.raceway.ui.settings.Preferences;
import dev.raceway.ui.settings.ThemeChoice;
import dev.raceway.ui.settings.WindowSize;
import dev.raceway.ui.shell.Screen;
import dev.raceway.ui.shell.ShellViewModel.Sheet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.stage.Stage;

/**
 * A screen that is hard to lay out: what it shows, and how.
 *
 * @param name of its picture
 * @param width of the window
 * @param height of the window
 * @param program what the threads do
 * @param schedule in which order
 * @param back how many decisions it stands before the end
 * @param look theme, language, size and what is unfolded
 * @param actions what a person does there
 */
record ScreenCase(
    String name,
    int width,
    int height,
    Program program,
    String schedule,
    int back,
    Look look,
    ScreenActions actions) {

  /** Theme, language and size, whether a class looks, which button was pressed, which screen. */
  record Look(
      ThemeChoice theme,
      Language language,
      double scale,
      boolean presenting,
      String press,
      Sheet sheet,
      Screen on) {

    static final Look USUAL =
        new Look(ThemeChoice.LIGHT, Language.ENGLISH, 1, false, "", Sheet.NONE, Screen.STEP);
    static final Look GERMAN =
        new Look(ThemeChoice.LIGHT, Language.GERMAN, 2.5, false, "", Sheet.NONE, Screen.STEP);
    static final Look PRESENTED =
        new Look(ThemeChoice.LIGHT, Language.ENGLISH, 1, true, "", Sheet.NONE, Screen.STEP);

    Look in(ThemeChoice other) {
      return new Look(other, language, scale, presenting, press, sheet, on);
    }

    Look in(Language other) {
      return new Look(theme, other, scale, presenting, press, sheet, on);
    }

    Look pressing(String button) {
      return new Look(theme, language, scale, presenting, button, sheet, on);
    }

    Look under(Sheet other) {
      return new Look(theme, language, scale, presenting, press, other, on);
    }

    Look on(Screen other) {
      return new Look(theme, language, scale, presenting, press, sheet, other);
    }
  }

  private static final Program TWO = Program.plain(2, 1);
  private static final Program MANY = Program.plain(8, 1_000);
  private static final Program LOCKED = Program.plain(8, 2).withLock(LockMode.MUTEX, true);
  private static final Program PYTHON =
      LOCKED.withCounter(CounterKind.CALL).withPython(PythonRule.AFTER_CALLS);
  private static final String CLASSIC = "A B3 A2";
  private static final String QUEUE = "A B C D E F G H A";

  /**
   * Returns all of them, or with {@code -Dscreens=NAME} those whose names begin so (several with
   * commas).
   */
  static List<ScreenCase> all() {
    String only = System.getProperty("screens", "");
    return Stream.of(
            windows(),
            BoardScreens.all(),
            OwnWorkScreens.all(),
            TrialsScreens.all(),
            LessonScreens.all(),
            ShareScreens.all())
        .flatMap(List::stream)
        .filter(screen -> Stream.of(only.split(",")).anyMatch(screen.name()::startsWith))
        .toList();
  }

  private static List<ScreenCase> windows() {
    String inTurn =
        MANY.threadIds().stream().map(id -> id + "3000").collect(Collectors.joining(" "));
    return List.of(
        usual("empty-run", 1280, 720, TWO.withLock(LockMode.MUTEX, false), ""),
        usual("one-thread-one-increment", 1280, 720, Program.plain(1, 1), "A3"),
        usual("classic-stomp", 1440, 900, TWO, CLASSIC),
        usual("classic-stomp-dark", 1280, 720, TWO, CLASSIC).with(Look.USUAL.in(ThemeChoice.DARK)),
        usual("queue-high-contrast", 1280, 720, LOCKED, QUEUE)
            .with(Look.USUAL.in(ThemeChoice.HIGH_CONTRAST)),
        usual("queue", 1440, 900, LOCKED, QUEUE),
        usual("count-8000", 1920, 1080, MANY, inTurn),
        usual("count-4000", 1280, 720, MANY, inTurn).before(12_000),
        usual("4k", 3840, 2160, MANY, inTurn).before(8_999),
        usual("smallest", 640, 480, TWO, CLASSIC),
        usual("smallest-eight-threads", 640, 480, MANY, inTurn).before(1_500),
        usual("german-250", 1920, 1080, TWO, CLASSIC).with(Look.GERMAN),
        usual("german-250-queue", 1280, 720, LOCKED, QUEUE).with(Look.GERMAN.in(ThemeChoice.DARK)),
        usual("german-250-gallery", 1280, 720, TWO, CLASSIC).with(Look.GERMAN.pressing("gallery")),
        usual("german-250-settings", 1280, 720, TWO, CLASSIC)
            .with(Look.GERMAN.under(Sheet.SETTINGS)),
        usual("gil-eight-threads", 1280, 720, PYTHON, "A3 B A"),
        usual("german-250-python", 1280, 720, PYTHON, "A3 B A")
            .with(Look.GERMAN.pressing("python")),
        usual("explore", 1280, 720, TWO, CLASSIC).with(Look.USUAL.on(Screen.EXPLORE)),
        usual("explore-german-250", 1920, 1080, TWO, CLASSIC)
            .with(Look.GERMAN.in(ThemeChoice.DARK).on(Screen.EXPLORE)),
        usual("explore-queue", 1440, 900, Program.plain(3, 2).withLock(LockMode.MUTEX, true), "A")
            .with(Look.USUAL.in(ThemeChoice.HIGH_CONTRAST).on(Screen.EXPLORE)),
        usual("explore-presented", 1280, 720, TWO, CLASSIC).with(Look.PRESENTED.on(Screen.EXPLORE)),
        usual("presented", 1280, 720, TWO, CLASSIC).with(Look.PRESENTED),
        usual("presented-queue", 1280, 720, LOCKED, QUEUE).with(Look.PRESENTED));
  }

  /** A screen on which the count and the steps become thousands. */
  static ScreenCase counting() {
    return usual("counting", 1280, 720, Program.plain(2, 1_000), "B3 A3000 B2997").before(6_000);
  }

  static ScreenCase usual(String name, int width, int height, Program program, String schedule) {
    return new ScreenCase(
        name, width, height, program, schedule, 0, Look.USUAL, ScreenActions.NONE);
  }

  private ScreenCase before(int decisions) {
    return new ScreenCase(name, width, height, program, schedule, decisions, look, actions);
  }

  ScreenCase with(Look other) {
    return new ScreenCase(name, width, height, program, schedule, back, other, actions);
  }

  ScreenCase sized(int otherWidth, int otherHeight) {
    return new ScreenCase(name, otherWidth, otherHeight, program, schedule, back, look, actions);
  }

  ScreenCase then(Consumer<MainWindow> action) {
    return acting(actions.then(action));
  }

  ScreenCase asking(Consumer<MainWindow> action) {
    return acting(actions.asking(action));
  }

  ScreenCase acting(ScreenActions others) {
    return new ScreenCase(name, width, height, program, schedule, back, look, others);
  }

  /** Opens the window, as large as the screen has room. */
  MainWindow open(Stage stage) {
    stage.setX(0);
    stage.setY(0);
    resize(stage);
    MainWindow window = new MainWindow(stage, environment());
    resize(stage);
    if (!schedule.isEmpty()) {
      window.step().inHand().load(new ShareCode(program, ScheduleText.parse(schedule)).text());
      window.step().stepping().go(run -> run.at(run.trace().length() - back));
    }
    window.look().screenProperty().set(look.on());
    window.look().present(look.presenting());
    actions.asking().accept(window);
    return window;
  }

  /** A window that begins as it is to be seen has everything made once. */
  private Environment environment() {
    Preferences kept =
        new Preferences(
            look.theme(),
            look.language(),
            look.scale(),
            true,
            false,
            !schedule.isEmpty(),
            2,
            WindowSize.USUAL,
            List.of());
    return actions.around().apply(Environment.of(kept).with(TrialsScreens.script()));
  }

  /** Makes the window as large as the screen has room. */
  void resize(Stage stage) {
    Rectangle2D screen = javafx.stage.Screen.getPrimary().getBounds();
    stage.setWidth(Math.min(width, screen.getWidth()));
    stage.setHeight(Math.min(height, screen.getHeight()));
  }

  /** Unfolds what is to be seen over the screen. */
  void unfold(MainWindow window, Stage stage) {
    if (!look.press().isEmpty()) {
      ((Button) stage.getScene().lookup("#" + look.press())).fire();
    }
    if (look.sheet() != Sheet.NONE) {
      window.look().toggle(look.sheet());
    }
    actions.then().accept(window);
  }

  @Override
  public String toString() {
    return name;
  }
}
