package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What a window makes before its first frame, and what waits until it is wanted. */
class FirstFrameTest extends InWindow {

  @Test
  void panels_sheets_and_other_screens_are_made_when_they_are_shown(FxRobot robot) {
    assertThat(elsewhere(robot)).isEmpty();

    screen.press(KeyCode.R);
    assertThat(robot.lookup("#trials").<Node>query().isVisible()).isTrue();
    screen.press(KeyCode.F1);
    assertThat(elsewhere(robot)).hasSize(2);
  }

  @Test
  void the_icon_comes_after_the_first_frame() {
    robot.interact(() -> {});

    assertThat(stage.getIcons()).hasSameSizeAs(AppIcon.images());
  }

  @Test
  void nodes_are_held_against_one_sheet_of_ours() {
    assertThat(stage.getScene().getStylesheets()).hasSize(1);
  }

  private static List<Node> elsewhere(FxRobot robot) {
    return Stream.of("#trials", "#keys", "#settings", ".trials-screen", ".explore", ".gil")
        .flatMap(each -> robot.lookup(each).queryAll().stream())
        .toList();
  }
}
