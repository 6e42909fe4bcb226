package dev.raceway.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.ui.WindowExtension;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class SegmentsTest {

  private Segments<Integer> segments;

  @Start
  void show(Stage stage) {
    segments = new Segments<>("Screen", List.of(1, 2, 3), number -> "screen " + number);
    stage.setScene(new Scene(new VBox(segments), 400, 100));
    stage.show();
  }

  @Test
  void oneIsAlwaysChosen(FxRobot robot) {
    robot.clickOn("screen 2").clickOn("screen 2");

    assertThat(segments.valueProperty().get()).isEqualTo(2);
    assertThat(chosen()).containsExactly("screen 2");
  }

  @Test
  void arrowsGoToTheNext(FxRobot robot) {
    robot.clickOn("screen 1").push(KeyCode.RIGHT).push(KeyCode.RIGHT);

    assertThat(segments.valueProperty().get()).isEqualTo(3);
  }

  @Test
  void aValueSetFromOutsideIsShown(FxRobot robot) {
    robot.interact(() -> segments.valueProperty().set(3));

    assertThat(chosen()).containsExactly("screen 3");
  }

  private List<String> chosen() {
    return segments.getChildren().stream()
        .map(ToggleButton.class::cast)
        .filter(ToggleButton::isSelected)
        .map(ToggleButton::getText)
        .toList();
  }
}
