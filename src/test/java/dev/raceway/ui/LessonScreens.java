package dev.raceway.ui;

import static dev.raceway.ui.ScreenCase.usual;

import dev.raceway.lesson.draft.DraftAnswer;
import dev.raceway.lesson.draft.DraftText;
import dev.raceway.model.Program;
import dev.raceway.text.Language;
import dev.raceway.ui.ScreenCase.Look;
import dev.raceway.ui.lessons.play.LessonViewModel;
import dev.raceway.ui.settings.ThemeChoice;
import dev.raceway.ui.shell.Screen;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;

/** The Lessons screen, with and without a lesson. */
final class LessonScreens {

  private static final Look LIGHT = Look.USUAL.on(Screen.LESSONS);

  private static final Look PRESENTED = Look.PRESENTED.on(Screen.LESSONS);
  private static final Look SLICES = PRESENTED.in(Language.GERMAN).in(ThemeChoice.DARK);

  private LessonScreens() {}

  static List<ScreenCase> all() {
    return List.of(
        screen("lessons", 1440, 900, LIGHT),
        screen("lessons-1280", 1280, 720, LIGHT.in(ThemeChoice.HIGH_CONTRAST)),
        screen("lessons-dark", 1920, 1080, LIGHT.in(ThemeChoice.DARK)),
        screen("lessons-german", 1024, 768, LIGHT.in(Language.GERMAN)),
        screen("lessons-german-250", 1280, 720, Look.GERMAN.on(Screen.LESSONS)),
        screen("lessons-presented", 1280, 720, Look.PRESENTED.on(Screen.LESSONS)),
        stomp("lesson-predict", 1440, 900, LIGHT, 5).then(LessonScreens::choose),
        stomp("lesson-wrong", 1280, 720, LIGHT.in(ThemeChoice.DARK), 5).then(LessonScreens::answer),
        stomp("lesson-gone", 1920, 1080, LIGHT.in(ThemeChoice.HIGH_CONTRAST), 6),
        stomp("lesson-german-250", 1280, 720, Look.GERMAN.on(Screen.LESSONS), 5),
        stomp("lesson-code", 1280, 698, LIGHT, 5).then(LessonScreens::showCode),
        stomp("lesson-code-900", 1440, 900, LIGHT, 5).then(LessonScreens::showCode),
        stomp("lesson-vote", 1280, 720, PRESENTED, 5).then(LessonScreens::count),
        stomp("lesson-vote-revealed", 1280, 720, PRESENTED, 5).then(LessonScreens::reveal),
        lesson("lesson-vote-lead", 1280, 720, SLICES, "the-scheduler-is-fair", 2),
        asked("ask-six", 1280, 720, Look.PRESENTED),
        lesson("lesson-exam", 1280, 698, LIGHT, "producer-and-consumer", 1),
        lesson("lesson-challenge", 1440, 900, LIGHT, "end-at-two", 2),
        made("lesson-make", 1440, 900, Look.USUAL),
        made("lesson-make-dark", 1920, 1080, Look.USUAL.in(ThemeChoice.DARK)),
        made("lesson-make-250", 1280, 720, Look.GERMAN),
        made("lesson-make-german", 1024, 768, Look.USUAL.in(Language.GERMAN)));
  }

  private static ScreenCase stomp(String name, int width, int height, Look look, int step) {
    return lesson(name, width, height, look, "the-stomp", step);
  }

  private static ScreenCase lesson(
      String name, int width, int height, Look look, String id, int step) {
    return screen(name, width, height, look).asking(window -> window.lessons().play(id, step));
  }

  private static ScreenCase asked(String name, int width, int height, Look look) {
    return usual(name, width, height, Program.plain(6, 1), "A B C D E F A B C")
        .with(look)
        .then(window -> window.step().asking().ask());
  }

  private static ScreenCase made(String name, int width, int height, Look look) {
    return usual(name, width, height, Program.plain(2, 1), "A B3 A2")
        .with(look)
        .then(LessonScreens::begin);
  }

  /** A stop before the stomp, with a question that is not finished. */
  private static void begin(MainWindow window) {
    window.step().inHand().attempt(run -> run.at(4).togglePause());
    window.maker().make();
    window
        .maker()
        .editStop(
            stop ->
                stop.withText(DraftText.EMPTY.with("en", "A has an old copy."))
                    .asking(true)
                    .withQuestion(
                        asked ->
                            asked.withWrong(List.of(DraftAnswer.of("0"), DraftAnswer.of("2")))));
  }

  private static void showCode(MainWindow window) {
    ((ToggleButton) Window.getWindows().get(0).getScene().lookup("#lesson-code")).fire();
  }

  private static void choose(MainWindow window) {
    window.lessons().player().playing().orElseThrow().digit(2);
  }

  private static void answer(MainWindow window) {
    window.lessons().player().playing().orElseThrow().digit(3);
    window.lessons().player().playing().orElseThrow().enter();
  }

  private static void count(MainWindow window) {
    LessonViewModel lesson = window.lessons().player().playing().orElseThrow();
    int[] hands = {3, 9, 26, 4};
    for (int answer = 0; answer < hands.length; answer++) {
      for (int hand = 0; hand < hands[answer]; hand++) {
        lesson.digit(answer + 1);
      }
    }
  }

  private static void reveal(MainWindow window) {
    count(window);
    window.lessons().player().playing().orElseThrow().enter();
  }

  private static ScreenCase screen(String name, int width, int height, Look look) {
    return usual(name, width, height, Program.plain(2, 1), "").with(look);
  }
}
