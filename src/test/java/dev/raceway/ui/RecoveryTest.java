package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.session.file.RecoveryFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that is found again after the window was gone without being closed. */
class RecoveryTest extends InWindow {

  @TempDir private Path folder;

  @Override
  MainWindow make() {
    return new MainWindow(
        stage, Environment.none().with(Optional.of(RecoveryFolder.in(folder))).with(clock));
  }

  @Test
  void what_was_kept_is_offered_at_the_next_start_and_restored() throws Exception {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B);
    Path own = RecoveryFolder.in(folder).file();
    pass(1_999);
    assertThat(own).as("so much work may be lost").doesNotExist();
    pass(1);
    await(() -> Files.exists(own));
    Files.copy(own, folder.resolve("recovery-1-1.raceway.json"));
    robot.interact(
        () -> {
          window.close();
          window = make();
        });
    await(() -> screen.node("notice").isVisible());
    assertThat(robot.lookup("#notice-words").<Label>query().getText()).contains("a run of 3 steps");
    assertThat(own).as("a clean end leaves nothing").doesNotExist();

    screen.click("left-restore");
    await(() -> window.step().inHand().run().position() == 3);
    assertThat(screen.node("notice").isVisible()).isFalse();
    await(() -> !Files.exists(folder.resolve("recovery-1-1.raceway.json")));
    assertThat(own).exists();
  }
}
