package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import dev.raceway.schedule.ScheduleText;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
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

  private void drop(ClipboardContent content) {
    tell(DragEvent.DRAG_DROPPED, content);
  }

  /**
   * Headless, files cannot be carried, and a drag between nodes ends in an error of the headless
   * toolkit now and then; so what the desktop would tell is told here.
   */
  private void tell(EventType<DragEvent> what, ClipboardContent content) {
    robot.interact(
        () -> {
          Dragboard board = DragboardHelper.createDragboard(offered());
          board.setContent(content);
          Event.fireEvent(
              screen.node("board"),
              new DragEvent(what, board, 400, 300, 400, 300, TransferMode.COPY, null, null, null));
        });
  }

  /** A board of the toolkit, which does not say what may be done with what is on it. */
  private static TKClipboard offered() {
    TKClipboard board = Toolkit.getToolkit().createLocalClipboard();
    return (TKClipboard)
        Proxy.newProxyInstance(
            TKClipboard.class.getClassLoader(),
            new Class<?>[] {TKClipboard.class},
            (proxy, method, arguments) ->
                method.getName().equals("getTransferModes")
                    ? EnumSet.of(TransferMode.COPY)
                    : method.invoke(board, arguments));
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
    ClipboardContent code = text("RW1:2x1:plain:none:AB3A2:AA1C");
    tell(DragEvent.DRAG_OVER, code);
    await(() -> screen.node("drop").isVisible());
    drop(code);
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
