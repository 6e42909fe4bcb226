package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.ui.shell.Screen;
import dev.raceway.ui.trials.run.TrialsScreenState;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a class reads from the last row, on a projector of 1280 × 720. */
class PresentedSizesTest extends InWindow {

  @ParameterizedTest
  @EnumSource(Screen.class)
  void no_word_of_a_screen_is_small(Screen shown) throws Exception {
    robot.interact(
        () -> {
          window.trialsScreen().incrementsProperty().set(10);
          window.trialsScreen().trialsProperty().set(30);
          window.trialsScreen().run();
        });
    Await.until(
        () -> window.trialsScreen().stateProperty().get().phase() == TrialsScreenState.Phase.DONE);
    robot.interact(() -> window.look().screenProperty().set(shown));
    screen.press(KeyCode.F5);
    assertLarge(stage.getScene().getRoot());
  }

  @Test
  void no_word_of_the_panel_of_trials_is_small() throws Exception {
    screen.press(KeyCode.F5, KeyCode.R);
    assertLarge(screen.node("trials"));
    Await.until(() -> robot.lookup("#trials-cancel").queryButton().isDisabled());
    assertLarge(screen.node("trials"));
    assertThat(robot.lookup(".found-value").queryAll()).isNotEmpty();
  }

  private void assertLarge(Node part) {
    robot.interact(
        () -> {
          part.applyCss();
          LastRow.assertReads(Visible.words(part).toList());
        });
  }
}
