package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.Toolkit;
import dev.raceway.schedule.ScheduleText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and texts that are dragged onto the window from another one. */
class FileDropTest extends InWindow {

  private static final Path SESSIONS = Path.of("assets/sessions");

  @TempDir private Path folder;

  /** Headless, only what lies in the window can be dragged. */
  private void offer(ClipboardContent content) {
    Node name = robot.lookup(".app-name").query();
    robot.interact(
        () ->
            name.setOnDragDetected(
                event -> {
                  name.startDragAndDrop(TransferMode.COPY).setContent(content);
                  event.consume();
                }));
  }

  private static ClipboardContent files(Path... files) {
    ClipboardContent content = new ClipboardContent();
    content.putFiles(List.of(files).stream().map(Path::toFile).toList());
    return content;
  }

  private static ClipboardContent text(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    return content;
  }

  /** Headless, files cannot be carried; so what the desktop would tell is told here. */
  private void drop(ClipboardContent content) {
    robot.interact(
        () -> {
          Dragboard board =
              DragboardHelper.createDragboard(Toolkit.getToolkit().createLocalClipboard());
          board.setContent(content);
          Event.fireEvent(
              screen.node("board"),
              new DragEvent(
                  DragEvent.DRAG_DROPPED,
                  board,
                  400,
                  300,
                  400,
                  300,
                  TransferMode.COPY,
                  null,
                  null,
                  null));
        });
  }

  private String recorded() {
    return ScheduleText.format(window.step().inHand().run().trace().schedule());
  }

  @Test
  void a_file_that_is_dropped_is_opened() throws Exception {
    drop(files(SESSIONS.resolve("lost-update.raceway.json").toAbsolutePath()));
    await(() -> stage.getTitle().contains("lost-update.raceway.json"));
    assertThat(recorded()).isEqualTo("A B3 A2");
  }

  @Test
  void several_files_become_a_lecture() throws Exception {
    drop(
        files(
            SESSIONS.resolve("lost-update.raceway.json").toAbsolutePath(),
            SESSIONS.resolve("lecture.raceway.json").toAbsolutePath()));
    await(() -> recorded().equals("A B3 A2"));
    for (int i = 0; i < 3; i++) {
      robot.interact(() -> window.documents().lecture().next());
    }
    await(() -> window.step().inHand().run().program().start() == 100);
  }

  @Test
  void a_share_code_that_is_dropped_is_opened() throws Exception {
    offer(text("RW1:2x1:plain:none:AB3A2:AA1C"));
    robot.drag(".app-name").moveTo(screen.node("board")).moveBy(20, 20);
    await(() -> screen.node("drop").isVisible());
    robot.drop();
    assertThat(screen.node("drop").isVisible()).isFalse();
    await(() -> recorded().equals("A B3 A2"));
  }

  @Test
  void what_cannot_be_opened_is_told_and_the_run_is_kept() throws Exception {
    screen.press(KeyCode.B);
    drop(files(Files.createDirectory(folder.resolve("a folder"))));
    await(() -> screen.node("notice").isVisible());
    assertThat(recorded()).isEqualTo("B");
  }
}
