package dev.raceway.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.ui.Await;
import dev.raceway.ui.WindowExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class LateTooltipTest {

  /** How long JavaFX waits is its own affair. */
  private static final String AT_ONCE = "data:text/css,.tooltip{-fx-show-delay:0ms}";

  private Button first;
  private Button second;

  @Start
  void show(Stage stage) {
    first = new Button("first");
    second = new Button("second");
    VBox content = new VBox(100, first, second);
    content.setAlignment(Pos.CENTER);
    Scene scene = new Scene(content, 400, 400);
    scene.getStylesheets().add(AT_ONCE);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void who_points_at_a_node_is_told_its_latest_words(FxRobot robot) throws TimeoutException {
    robot.interact(() -> LateTooltip.set(first, "old words"));
    robot.interact(() -> LateTooltip.set(first, "what it does"));
    assertThat(LateTooltip.of(first)).isEqualTo("what it does");

    robot.moveTo(second).moveTo(first);

    awaitTip("what it does");
    robot.interact(() -> LateTooltip.set(first, "what else"));
    assertThat(shown()).containsExactly("what else");
  }

  @Test
  void a_node_whose_words_were_taken_away_says_nothing(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> {
          LateTooltip.set(first, "of the first");
          LateTooltip.set(second, "of the second");
        });
    robot.moveTo(second).moveTo(first);
    awaitTip("of the first");

    robot.interact(() -> LateTooltip.set(first, ""));

    assertThat(LateTooltip.of(first)).isEmpty();
    robot.moveTo(second);
    awaitTip("of the second");
  }

  @Test
  void esc_hides_it_and_does_what_it_is_pressed_for(FxRobot robot) throws TimeoutException {
    List<KeyCode> pressed = new ArrayList<>();
    robot.interact(
        () -> {
          LateTooltip.set(first, "what it does");
          first
              .getScene()
              .addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed.add(event.getCode()));
        });
    robot.moveTo(second).moveTo(first);
    awaitTip("what it does");

    robot.type(KeyCode.ESCAPE);

    assertThat(pressed).containsExactly(KeyCode.ESCAPE);
    assertThat(shown()).isEmpty();
    // Or JavaFX would show no other for the rest of the time of this one.
    robot.moveTo(second);
  }

  private static void awaitTip(String words) throws TimeoutException {
    Await.until(() -> shown().equals(List.of(words)));
  }

  private static List<String> shown() {
    return Window.getWindows().stream()
        .filter(Tooltip.class::isInstance)
        .map(window -> ((Tooltip) window).getText())
        .toList();
  }
}
