package dev.raceway.ui;

import static dev.raceway.ui.ScreenCase.usual;

import dev.raceway.model.Program;
import dev.raceway.text.Language;
import dev.raceway.ui.ScreenCase.Look;
import dev.raceway.ui.settings.ThemeChoice;
import dev.raceway.ui.shell.Screen;
import java.util.List;

/** The Lessons screen, with and without a lesson. */
final class LessonScreens {

  private static final Look LIGHT = Look.USUAL.on(Screen.LESSONS);

  private LessonScreens() {}

  static List<ScreenCase> all() {
    return List.of(
        screen("lessons", 1440, 900, LIGHT),
        screen("lessons-1280", 1280, 720, LIGHT.in(ThemeChoice.HIGH_CONTRAST)),
        screen("lessons-dark", 1920, 1080, LIGHT.in(ThemeChoice.DARK)),
        screen("lessons-german", 1024, 768, LIGHT.in(Language.GERMAN)),
        screen("lessons-german-250", 1280, 720, Look.GERMAN.on(Screen.LESSONS)),
        screen("lessons-presented", 1280, 720, Look.PRESENTED.on(Screen.LESSONS)));
  }

  private static ScreenCase screen(String name, int width, int height, Look look) {
    return usual(name, width, height, Program.plain(2, 1), "").with(look);
  }
}
