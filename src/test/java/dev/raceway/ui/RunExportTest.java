package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is taken out of the window: the sheet of forms, and the board as a picture. */
class RunExportTest extends InWindow {

  @TempDir private Path folder;
  private final ChosenFile dialogs = new ChosenFile();

  @Override
  MainWindow make() {
    return new MainWindow(stage, Environment.none().with(dialogs));
  }

  private void openSheet() {
    MenuButton share = (MenuButton) screen.node("share");
    robot.interact(
        () ->
            share.getItems().stream()
                .filter(item -> "show-export".equals(item.getId()))
                .forEach(MenuItem::fire));
    assertThat(screen.node("export-save-markdown").isFocused()).isTrue();
  }

  @Test
  void a_run_is_saved_as_a_table_and_copied_as_a_program() throws Exception {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B, KeyCode.A, KeyCode.A);
    Path file = folder.resolve("run.md");
    dialogs.choose(file);
    openSheet();
    screen.press(KeyCode.ENTER);
    await(() -> Files.exists(file) && screen.caption().startsWith("Saved: "));
    assertThat(file).content().contains("Counter should be 2, found 1");
    assertThat(robot.lookup("#export").tryQuery()).isEmpty();

    openSheet();
    screen.click("export-copy-python");
    await(() -> screen.caption().equals("Copied: Python program (.py)"));
    assertThat(text()).contains("# Context switch to Thread B");
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    robot.interact(() -> text.append(Clipboard.getSystemClipboard().getString()));
    return text.toString();
  }

  @Test
  void an_animation_is_written_in_the_colours_that_were_chosen() throws Exception {
    screen.press(KeyCode.A, KeyCode.B);
    Path file = folder.resolve("run.gif");
    dialogs.choose(file);
    openSheet();
    robot.clickOn("dark").clickOn("2 ×");
    screen.click("export-save-gif");
    await(() -> Files.exists(file) && screen.caption().startsWith("Saved: "));
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("GIF89a");
    assertThat(screen.node("notice").isVisible()).isFalse();
  }

  @Test
  void ctrl_shift_c_copies_the_board_as_a_picture() throws Exception {
    screen.press(KeyCode.A, KeyCode.B);
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    await(() -> screen.caption().equals("The board is copied as a picture."));
    AtomicBoolean hasPicture = new AtomicBoolean();
    robot.interact(() -> hasPicture.set(Clipboard.getSystemClipboard().hasImage()));
    assertThat(hasPicture).isTrue();
  }

  @Test
  void a_target_that_cannot_be_written_is_told_in_a_notice() throws Exception {
    dialogs.choose(folder.resolve("none/run.csv"));
    openSheet();
    screen.click("export-save-csv");
    await(() -> screen.node("notice").isVisible());
  }

  @Test
  void the_sheet_fits_in_both_languages() {
    for (Language language : Language.values()) {
      robot.interact(() -> window.settings().languageProperty().set(language));
      openSheet();
      robot.interact(() -> assertThat(Picture.cutWords((Parent) screen.node("export"))).isEmpty());
      screen.press(KeyCode.ESCAPE);
    }
  }
}
