package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.text.Language;
import dev.raceway.ui.settings.Preferences;
import dev.raceway.ui.settings.PreferencesFile;
import dev.raceway.ui.settings.ThemeChoice;
import dev.raceway.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sets, and finds again. */
class SettingsTest extends InWindow {

  private static final long REST_MILLIS = 400;

  @TempDir private static Path home;

  private final ChosenFile dialogs = new ChosenFile();
  private Path file;
  private Path run;
  private Theme systemTheme = Theme.DARK;

  @Override
  MainWindow make() throws Exception {
    file = home.resolve("preferences.json");
    run = home.resolve("run.txt");
    dialogs.choose(run);
    Files.deleteIfExists(file);
    new PreferencesFile(file).write(Preferences.usual(Language.ENGLISH));
    return found();
  }

  /** Makes a window that finds what was set before. */
  private MainWindow found() {
    Environment found = Environment.of(Optional.of(new PreferencesFile(file)), () -> systemTheme);
    return new MainWindow(stage, found.with(dialogs).with(clock));
  }

  private void open() {
    robot.interact(
        () -> {
          stage = new Stage();
          window = found();
          stage.setWidth(1280);
          stage.setHeight(720);
        });
  }

  private void restart() throws Exception {
    closeAndLetEnd();
    open();
  }

  /** What was set is written while the window goes. */
  private void closeAndLetEnd() throws Exception {
    robot.interact(
        () -> {
          window.close();
          stage.close();
        });
    Await.until(window::hasEnded);
  }

  @Test
  void what_was_set_by_mouse_is_found_again_at_the_next_start() throws Exception {
    assertThat(sheet()).contains("dark");
    screen.chooseInMenu("show-settings");
    robot.clickOn("high contrast").clickOn("Deutsch");
    assertThat(robot.lookup("#settings .sheet-title").<Label>query().getText())
        .isEqualTo("Einstellungen");
    robot.clickOn(
        robot.from(screen.node("settings-reduce-motion")).lookup(".thumb-area").<Node>query());
    screen.click("settings-larger", "settings-larger", "settings-close");
    screen.press(KeyCode.UP);
    assertThat(screen.boardHasFocus()).isTrue();

    restart();

    assertThat(sheet()).contains("high-contrast");
    assertThat(screen.position()).startsWith("Schritt 0");
    Preferences kept = window.settings().preferences();
    assertThat(kept.theme()).isEqualTo(ThemeChoice.HIGH_CONTRAST);
    assertThat(kept.language()).isEqualTo(Language.GERMAN);
    assertThat(kept.scale()).isEqualTo(1.25);
    assertThat(kept.reduceMotion()).isTrue();
    assertThat(kept.stepsPerSecond()).isEqualTo(4);
  }

  @Test
  void what_was_set_is_written_when_a_person_has_done_with_it() throws Exception {
    String before = Files.readString(file);
    for (int i = 0; i < 3; i++) {
      screen.chord(KeyCode.CONTROL, KeyCode.EQUALS);
      pass(REST_MILLIS - 1);
    }
    assertThat(Files.readString(file)).isEqualTo(before);

    pass(1);
    Await.until(() -> scaleInFile() == 1.5);
  }

  private double scaleInFile() {
    return new PreferencesFile(file)
        .read(Preferences.usual(Language.ENGLISH))
        .preferences()
        .scale();
  }

  @Test
  void first_steps_that_were_sent_away_stay_away() throws Exception {
    assertThat(screen.guide()).isNotEmpty();
    screen.click("dismiss-guide");

    restart();

    assertThat(screen.guide()).isEmpty();
  }

  @Test
  void the_system_is_asked_again_when_its_theme_is_wanted() throws Exception {
    screen.chooseInMenu("theme-high-contrast");
    assertThat(sheet()).contains("high-contrast");
    screen.chooseInMenu("theme-light");
    assertThat(sheet()).contains("light");

    screen.chord(KeyCode.CONTROL, KeyCode.COMMA);
    assertThat(robot.lookup("light").<ToggleButton>query().isSelected()).isTrue();
    robot.clickOn("as the system");
    Await.until(() -> sheet().contains("dark"));
    screen.press(KeyCode.ESCAPE);
    assertThat(robot.lookup("#settings").tryQuery()).isEmpty();
  }

  @Test
  void damaged_settings_are_told_in_a_sentence_and_stop_nothing() throws Exception {
    closeAndLetEnd();
    Files.writeString(file, "{\"scale\": ");
    open();

    assertThat(screen.caption()).contains("settings could not be read", ".damaged");
    screen.press(KeyCode.A);
    assertThat(screen.position()).startsWith("step 1");
  }

  @Test
  void settings_that_cannot_be_kept_are_told_once() throws Exception {
    Path taken = Files.writeString(home.resolve("taken"), "");
    file = taken.resolve("preferences.json");
    restart();
    screen.chooseInMenu("theme-light");
    pass(REST_MILLIS);

    Await.until(() -> screen.caption().contains("cannot be"));
    assertThat(screen.caption()).startsWith("The settings cannot be kept");
  }

  @Test
  void the_share_code_is_saved_as_a_text_file_and_opened_again() throws Exception {
    screen.press(KeyCode.A, KeyCode.B);
    screen.click("share", "save-code");
    Await.until(() -> screen.caption().contains("Saved"));
    assertThat(Files.readString(run)).startsWith("RW1:2x1:plain:-mutex:AB:");

    screen.press(KeyCode.N);
    screen.chord(KeyCode.CONTROL, KeyCode.O);
    Await.until(() -> screen.position().equals("step 0 of 2"));
    Files.delete(run);
    screen.click("open");
    Await.until(() -> screen.node("notice").isVisible());
  }

  @Test
  void everything_grows_by_keys_and_scrolls_where_it_must() {
    for (int i = 0; i < 12; i++) {
      screen.chord(KeyCode.CONTROL, KeyCode.EQUALS);
    }
    assertThat(window.settings().preferences().scale()).isEqualTo(2.5);
    assertThat(
            robot.lookup("#screen-scroll > .scroll-bar").queryAll().stream()
                .anyMatch(Node::isVisible))
        .isTrue();
    screen.chord(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(window.settings().preferences().scale()).isEqualTo(2.25);
    screen.chord(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(window.settings().preferences().scale()).isEqualTo(1);
  }

  private String sheet() {
    return stage.getScene().getStylesheets().get(0);
  }
}
