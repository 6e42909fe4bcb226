package dev.raceway.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.raceway.ui.WindowExtension;
import dev.raceway.ui.theme.Theme;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class ScalingPaneTest {

  private Choice<String> choice;
  private Button button;
  private VBox content;
  private ScalingPane pane;
  private int pressed;

  @Start
  void show(Stage stage) {
    choice = new Choice<>("Lock", List.of("mutex", "semaphore", "write-only"), text -> text);
    button = new Button("press");
    content = new VBox(16, choice, button);
    content.setPadding(new Insets(24));
    button.setOnAction(event -> pressed++);
    pane = new ScalingPane(content);
    Scene scene = new Scene(pane, 800, 600);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void theChildIsLaidOutInTheRoomThatIsLeft(FxRobot robot) {
    robot.interact(() -> scaleTo(2.5));

    assertThat(content.getWidth()).isEqualTo(pane.getWidth() / 2.5, within(0.01));
    assertThat(content.getHeight()).isEqualTo(pane.getHeight() / 2.5, within(0.01));
    assertThat(content.getBoundsInParent().getWidth()).isEqualTo(pane.getWidth(), within(0.01));
  }

  @Test
  void itsOwnSizeGrowsWithTheScale(FxRobot robot) {
    double natural = pane.prefHeight(-1);
    robot.interact(() -> scaleTo(2));

    assertThat(pane.prefHeight(-1)).isEqualTo(2 * natural, within(0.01));
  }

  @Test
  void aClickFindsWhatIsShownThere(FxRobot robot) {
    robot.interact(() -> scaleTo(2));
    Bounds shown = button.localToScreen(button.getLayoutBounds());
    assertThat(shown.getWidth()).isEqualTo(2 * button.getWidth(), within(0.5));

    robot.clickOn(shown.getMaxX() - 4, shown.getMaxY() - 4);

    assertThat(pressed).isEqualTo(1);
  }

  @Test
  void theKeyboardGoesOnAsBefore(FxRobot robot) {
    robot.interact(choice::requestFocus);
    robot.interact(() -> scaleTo(1.5));
    assertThat(choice.isFocused()).isTrue();

    robot.push(KeyCode.TAB).push(KeyCode.SPACE);

    assertThat(pressed).isEqualTo(1);
  }

  @Test
  void aPopUpIsAsLargeAsItsOwnerAndTakesClicks(FxRobot robot) {
    robot.interact(() -> scaleTo(2));
    robot.clickOn(choice);
    Node list = popup().getScene().lookup(".list-view");
    Bounds shown = list.localToScreen(list.getLayoutBounds());
    Bounds owner = choice.localToScreen(choice.getLayoutBounds());

    assertThat(shown.getWidth()).isEqualTo(2 * list.getLayoutBounds().getWidth(), within(0.01));
    assertThat(shown.getWidth()).isGreaterThanOrEqualTo(owner.getWidth());
    assertThat(shown.getMinX()).isEqualTo(owner.getMinX(), within(3.0));
    assertThat(shown.getMinY()).isEqualTo(owner.getMaxY(), within(3.0));

    robot.clickOn("write-only");
    assertThat(choice.getValue()).isEqualTo("write-only");
  }

  @Test
  void aPopUpThatIsOpenAgainFollowsTheScaleOfNow(FxRobot robot) {
    robot.interact(() -> scaleTo(2));
    robot.clickOn(choice).push(KeyCode.ESCAPE);
    robot.interact(() -> scaleTo(1));
    robot.clickOn(choice);

    Node list = popup().getScene().lookup(".list-view");
    assertThat(list.getLocalToSceneTransform().getMxx()).isEqualTo(1);
  }

  @Test
  void aToolTipGrowsToo(FxRobot robot) {
    Tooltip tip = new Tooltip("what it does");
    robot.interact(() -> scaleTo(2));
    robot.interact(() -> tip.show(button, 300, 300));

    Node text = tip.getScene().lookup(".tooltip");
    assertThat(text.getLocalToSceneTransform().getMxx()).isEqualTo(2);
    robot.interact(tip::hide);
  }

  @Test
  void theScaleStaysWithinItsBoundsAndHasLevels(FxRobot robot) {
    robot.interact(() -> scaleTo(9));
    assertThat(pane.scaleProperty().get()).isEqualTo(2.5);
    robot.interact(pane::larger);
    assertThat(pane.scaleProperty().get()).isEqualTo(2.5);
    robot.interact(pane::smaller);
    assertThat(pane.scaleProperty().get()).isEqualTo(2.25);

    robot.interact(pane::natural);
    robot.interact(pane::smaller);
    robot.interact(pane::smaller);
    robot.interact(pane::smaller);
    assertThat(pane.scaleProperty().get()).isEqualTo(0.8);
    robot.interact(pane::larger);
    assertThat(pane.scaleProperty().get()).isEqualTo(0.9);
  }

  private void scaleTo(double scale) {
    pane.scaleProperty().set(scale);
    pane.getScene().getRoot().layout();
  }

  private Window popup() {
    return Window.getWindows().stream()
        .filter(window -> window != pane.getScene().getWindow())
        .findFirst()
        .orElseThrow();
  }
}
