package dev.raceway.ui;

import static dev.raceway.ui.ScreenCase.usual;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.ui.ScreenCase.Look;
import dev.raceway.ui.settings.ThemeChoice;
import dev.raceway.ui.shell.Screen;
import dev.raceway.ui.trials.run.Contender;
import dev.raceway.ui.trials.run.Preset;
import dev.raceway.ui.trials.run.ScriptedTrials;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The Trials screen with what a script has found: in the middle of a comparison, and at its end.
 */
final class TrialsScreens {

  private static final Look LIGHT = Look.USUAL.on(Screen.TRIALS);

  private TrialsScreens() {}

  static List<ScreenCase> all() {
    return List.of(
        comparing("trials", 1440, 900, LIGHT),
        comparing("trials-1280", 1280, 720, LIGHT),
        comparing("trials-1024", 1024, 768, LIGHT),
        comparing("trials-1920", 1920, 1080, LIGHT),
        comparing("trials-dark", 1280, 720, LIGHT.in(ThemeChoice.DARK)),
        comparing("trials-german", 1280, 720, LIGHT.in(Look.GERMAN.language())),
        comparing("trials-german-1024", 1024, 768, LIGHT.in(Look.GERMAN.language())),
        comparing("trials-german-250", 1920, 1080, Look.GERMAN.on(Screen.TRIALS)),
        comparing("trials-presented", 1280, 720, Look.PRESENTED.on(Screen.TRIALS)),
        screen("trials-fixes", 1440, 900, LIGHT, window -> window.trialsScreen().run(Preset.FIXES)),
        screen("trials-rare", 1280, 720, LIGHT, TrialsScreens::runRare));
  }

  /** Runs that end in the middle: one is done, one under way, one waits. */
  static ScriptedTrials script() {
    return new ScriptedTrials(1_612);
  }

  private static ScreenCase comparing(String name, int width, int height, Look look) {
    return screen(name, width, height, look, TrialsScreens::compare);
  }

  private static ScreenCase screen(
      String name, int width, int height, Look look, Consumer<MainWindow> asking) {
    return usual(name, width, height, Program.plain(2, 1), "").with(look).asking(asking);
  }

  private static void compare(MainWindow window) {
    window.trialsScreen().trialsProperty().set(1_000);
    window
        .trialsScreen()
        .contendersProperty()
        .set(
            new TreeSet<>(
                List.of(
                    new Contender(CounterKind.PLAIN, LockMode.NONE),
                    new Contender(CounterKind.PLAIN, LockMode.MUTEX),
                    new Contender(CounterKind.ATOMIC, LockMode.NONE))));
    window.trialsScreen().run();
  }

  private static void runRare(MainWindow window) {
    window.trialsScreen().threadsProperty().set(2);
    window.trialsScreen().incrementsProperty().set(2);
    window.trialsScreen().run();
  }
}
