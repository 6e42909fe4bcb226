package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.schedule.Reading;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.session.file.SessionReader;
import dev.raceway.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Session files in the window: keys, menu, title, notices, and the question about changes. */
class SessionFilesTest extends InWindow {

  private static final Path SESSIONS = Path.of("assets/sessions");
  private static final String ONE = "lost-update.raceway.json";
  private static final String MANY = "lecture.raceway.json";

  @TempDir private Path folder;
  private final ChosenFile dialogs = new ChosenFile();

  @Override
  MainWindow make() {
    return new MainWindow(stage, Environment.none().with(dialogs));
  }

  private Path open(String name) throws IOException, TimeoutException {
    Path file = Files.copy(SESSIONS.resolve(name), folder.resolve(name));
    dialogs.choose(file);
    screen.chord(KeyCode.CONTROL, KeyCode.O);
    await(() -> title().contains(name));
    return file;
  }

  private String title() {
    return stage.getTitle();
  }

  private String recorded() {
    return ScheduleText.format(window.step().inHand().run().trace().schedule());
  }

  private void requestClose() {
    robot.interact(
        () -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  @Test
  void a_session_is_opened_changed_and_saved_by_keys() throws Exception {
    Path file = open(ONE);
    assertThat(title()).isEqualTo("Raceway – " + ONE + " – Step");
    assertThat(recorded()).isEqualTo("A B3 A2");

    screen.press(KeyCode.A, KeyCode.A);
    assertThat(title()).isEqualTo("Raceway – • " + ONE + " – Step");
    screen.chord(KeyCode.CONTROL, KeyCode.S);
    await(() -> title().equals("Raceway – " + ONE + " – Step"));
    assertThat(SessionReader.read(file, Reading.Watch.PATIENT).runs().get(0).code().text())
        .startsWith("RW1:2x1:plain:none:A2:");
    assertThat(screen.caption()).isEqualTo("Saved: " + file);
  }

  @Test
  void ctrl_shift_s_saves_elsewhere() throws Exception {
    Path file = open(ONE);
    byte[] before = Files.readAllBytes(file);
    screen.press(KeyCode.A, KeyCode.A);
    dialogs.choose(folder.resolve("other.raceway.json"));
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.S);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    await(() -> title().equals("Raceway – other.raceway.json – Step"));
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void closing_asks_about_changes_and_esc_stays() throws Exception {
    open(ONE);
    screen.press(KeyCode.A, KeyCode.A);
    requestClose();
    assertThat(robot.lookup("#unsaved-words").<Label>query().getText())
        .isEqualTo(ONE + " has changes that are not saved. Save them first?");
    assertThat(screen.node("unsaved-save").isFocused()).isTrue();
    screen.press(KeyCode.ESCAPE);
    assertThat(robot.lookup("#unsaved").tryQuery()).isEmpty();
    assertThat(stage.isShowing()).isTrue();
    assertThat(screen.boardHasFocus()).isTrue();

    requestClose();
    screen.click("unsaved-drop");
    assertThat(stage.isShowing()).isFalse();
  }

  @Test
  void enter_saves_and_closes() throws Exception {
    Path file = open(ONE);
    screen.press(KeyCode.A, KeyCode.A);
    requestClose();
    screen.press(KeyCode.ENTER);
    await(() -> !stage.isShowing());
    assertThat(Files.readString(file)).contains("RW1:2x1:plain:none:A2:");
  }

  @Test
  void a_run_that_nobody_named_closes_without_a_question() {
    screen.press(KeyCode.A, KeyCode.B);
    requestClose();
    assertThat(robot.lookup("#unsaved").tryQuery()).isEmpty();
  }

  @Test
  void a_damaged_file_is_told_in_a_notice_that_esc_takes_away() throws Exception {
    screen.press(KeyCode.B);
    dialogs.choose(Files.writeString(folder.resolve("bad.raceway.json"), "{\"raceway\": 2}"));
    screen.chord(KeyCode.CONTROL, KeyCode.O);
    await(() -> screen.node("notice").isVisible());
    assertThat(robot.lookup("#notice-words").<Label>query().getText())
        .contains("bad.raceway.json", "Line 1", "Take a newer Raceway");
    assertThat(screen.schedule()).isEqualTo("B");
    robot.interact(() -> window.settings().languageProperty().set(Language.GERMAN));
    assertThat(robot.lookup("#notice-words").<Label>query().getText()).contains("Zeile 1");
    screen.press(KeyCode.ESCAPE);
    assertThat(screen.node("notice").isVisible()).isFalse();
  }

  @Test
  void the_menu_remembers_files_and_forgets_what_is_gone() throws Exception {
    Path file = open(ONE);
    Path other = Files.copy(SESSIONS.resolve(MANY), folder.resolve("my_lecture.raceway.json"));
    dialogs.choose(other);
    screen.chooseInMenu("open-file");
    await(() -> title().contains("my_lecture"));
    assertThat(recent()).containsExactly(other.toString(), file.toString(), "Forget these files");

    Files.delete(file);
    fire("recent-1");
    await(() -> screen.node("notice").isVisible());
    assertThat(recent()).containsExactly(other.toString(), "Forget these files");
    fire("recent-forget");
    assertThat(recentMenu().isDisable()).isTrue();
  }

  private Menu recentMenu() {
    return ((MenuButton) screen.node("theme"))
        .getItems().stream()
            .filter(Menu.class::isInstance)
            .map(Menu.class::cast)
            .findFirst()
            .orElseThrow();
  }

  private List<String> recent() {
    return recentMenu().getItems().stream()
        .map(MenuItem::getText)
        .filter(Objects::nonNull)
        .toList();
  }

  private void fire(String id) {
    robot.interact(
        () ->
            recentMenu().getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  @Test
  void a_file_named_at_the_start_is_opened() throws Exception {
    robot.interact(() -> window.open(SESSIONS.resolve(MANY).toString()));
    await(() -> title().equals("Raceway – " + MANY + " – Step"));
  }

  @Test
  void ctrl_page_keys_go_through_the_runs_also_while_presenting() throws Exception {
    open(MANY);
    screen.chord(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    await(() -> recorded().equals("A B A4 B4"));
    screen.press(KeyCode.F5);
    screen.chord(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    await(() -> window.step().inHand().run().program().start() == 100);
    screen.chord(KeyCode.CONTROL, KeyCode.PAGE_UP);
    await(() -> window.step().inHand().run().program().start() == 0);
    assertThat(window.look().presentingProperty().get()).isTrue();
  }
}
