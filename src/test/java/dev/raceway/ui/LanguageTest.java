package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.text.Language;
import dev.raceway.ui.settings.ThemeChoice;
import dev.raceway.ui.shell.Screen;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Another language in the middle of everything. */
class LanguageTest extends InWindow {

  @Test
  void the_run_in_hand_goes_on_in_another_language(FxRobot robot) {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B, KeyCode.LEFT);
    robot.interact(() -> window.settings().themeChoiceProperty().set(ThemeChoice.DARK));
    speak(robot, Language.GERMAN);

    assertThat(screen.position()).startsWith("Schritt 3 ");
    assertThat(screen.boardHasFocus()).isTrue();
    screen.press(KeyCode.RIGHT, KeyCode.A, KeyCode.A);
    assertThat(screen.result()).startsWith("Zähler soll 2 sein, ist 1  ✕ 1 Update verloren");
    assertThat(screen.caption()).startsWith("A hat 1 geschrieben. Er hatte 0 gelesen");
    assertThat(stage.getScene().getStylesheets().get(0)).contains("dark");

    speak(robot, Language.ENGLISH);
    assertThat(screen.result()).startsWith("Counter should be 2, found 1");
    assertThat(screen.caption()).startsWith("A wrote 1");
  }

  @Test
  void the_title_of_the_window_names_the_screen(FxRobot robot) {
    assertThat(stage.getTitle()).isEqualTo("Raceway – Step");
    robot.interact(() -> window.look().screenProperty().set(Screen.TRIALS));
    assertThat(stage.getTitle()).isEqualTo("Raceway – Trials");
    speak(robot, Language.GERMAN);
    assertThat(stage.getTitle()).isEqualTo("Raceway – Versuche");
  }

  @Test
  void the_real_threads_panel_and_what_it_found_stay(FxRobot robot) {
    screen.press(KeyCode.R);
    speak(robot, Language.GERMAN);

    assertThat(robot.lookup("#trials").<Node>query().isVisible()).isTrue();
    assertThat(robot.lookup("#trials-setup").<Label>query().getText())
        .isEqualTo("2 Threads × 1, count += 1, kein Lock");
  }

  @Test
  void no_word_is_cut_at_any_size_in_any_language(FxRobot robot) {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B, KeyCode.A, KeyCode.A);
    screen.click("real-threads");
    for (Language language : Language.values()) {
      speak(robot, language);
      for (double scale : new double[] {1, 2.5}) {
        robot.interact(() -> window.settings().scaleProperty().set(scale));
        // Bars that take another row when there is little room do so in another pass.
        robot.interact(() -> stage.getScene().getRoot().layout());
        robot.interact(() -> stage.getScene().getRoot().layout());
        robot.interact(() -> stage.getScene().getRoot().layout());

        robot.interact(
            () ->
                assertThat(Picture.cutWords(stage.getScene().getRoot()))
                    .as(language.name())
                    .isEmpty());
        Node shell = robot.lookup(".shell").query();
        for (String last : new String[] {"theme", "real-threads", "side"}) {
          assertThat(shell.localToScene(shell.getLayoutBounds()).getMaxX())
              .as("%s at %s in %s", last, scale, language)
              .isGreaterThanOrEqualTo(
                  screen.node(last).localToScene(screen.node(last).getLayoutBounds()).getMaxX());
        }
      }
    }
  }

  @Test
  void views_that_were_replaced_let_go_of_the_run(FxRobot robot) {
    Label before = (Label) screen.node("position");
    Label count = (Label) screen.node("count");
    speak(robot, Language.GERMAN);
    screen.press(KeyCode.A, KeyCode.A, KeyCode.A);

    assertThat(before.getText()).startsWith("step 0");
    assertThat(count.getText()).isEqualTo("0");
    assertThat(screen.count()).isEqualTo("1");
  }

  private void speak(FxRobot robot, Language language) {
    robot.interact(() -> window.settings().languageProperty().set(language));
  }
}
