package dev.raceway.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.ui.Wheel;
import dev.raceway.ui.WindowExtension;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class NumberSpinnerTest {

  private final List<String> complaints = new ArrayList<>();
  private FxRobot robot;
  private NumberSpinner spinner;

  @Start
  void show(Stage stage) {
    spinner =
        new NumberSpinner(
            Message.of(() -> "Threads"), 1, 8, 2, wrong -> complaints.add(wrong.text()));
    Button elsewhere = new Button("elsewhere");
    elsewhere.setId("elsewhere");
    Scene scene = new Scene(new VBox(16, elsewhere, spinner), 320, 160);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  @BeforeEach
  void see(FxRobot hands) {
    robot = hands;
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "' 7 ', 7", "+3, 3", "08, 8"})
  void takesWhatIsTypedWithEnter(String typed, int number) {
    type(typed).push(KeyCode.ENTER);

    assertThat(spinner.numberProperty().get()).isEqualTo(number);
    assertThat(complaints).isEmpty();
  }

  @Test
  void takesWhatIsTypedWhenTheFocusLeaves() {
    type("4").clickOn("#elsewhere");

    assertThat(spinner.numberProperty().get()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two | Threads: “two” is not a whole number from 1 to 8. It stays 2.",
        "2.5 | Threads: “2.5” is not a whole number from 1 to 8. It stays 2.",
        "0 | Threads: 0 is too small, the least is 1. It stays 2.",
        "-3 | Threads: -3 is too small, the least is 1. It stays 2.",
        "9 | Threads: 9 is too large, the most is 8. It stays 2.",
        "99999999999999 | Threads: 99999999999999 is too large, the most is 8. It stays 2.",
        "'' | Threads: type a whole number from 1 to 8. It stays 2."
      })
  void saysWhatIsWrongAndKeepsTheLastGoodNumber(String typed, String sentence) {
    type(typed).push(KeyCode.ENTER);

    assertThat(complaints).containsExactly(sentence);
    assertThat(spinner.numberProperty().get()).isEqualTo(2);
    assertThat(spinner.getEditor().getText()).isEqualTo("2");
  }

  @Test
  void saysItAlsoWhenTheFocusLeaves() {
    type("many").clickOn("#elsewhere");

    assertThat(complaints).hasSize(1);
    assertThat(spinner.getEditor().getText()).isEqualTo("2");
  }

  @Test
  void arrowsCountFromWhatIsTypedAndStopAtTheBounds() {
    type("7").push(KeyCode.UP).push(KeyCode.UP);
    assertThat(spinner.numberProperty().get()).isEqualTo(8);

    robot.clickOn(spinner.lookup(".decrement-arrow-button"));
    assertThat(spinner.numberProperty().get()).isEqualTo(7);
    assertThat(complaints).isEmpty();
  }

  @Test
  void anArrowKeyCountsOne() {
    type("3").push(KeyCode.UP);
    assertThat(spinner.numberProperty().get()).isEqualTo(4);

    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    assertThat(spinner.numberProperty().get()).isEqualTo(2);
  }

  @Test
  void takesAThousandAsPeopleWriteIt() {
    BoundedNumbers numbers = new BoundedNumbers(1, 1_000_000, true, 1, (key, typed, kept) -> {});

    assertThat(numbers.getConverter().fromString("1,000")).isEqualTo(1000);
    assertThat(numbers.getConverter().fromString("100 000")).isEqualTo(100_000);
    assertThat(numbers.getConverter().fromString("1,5")).isEqualTo(1);
  }

  @Test
  void leftAndRightMoveTheCursorOnly() {
    type("34").push(KeyCode.LEFT).push(KeyCode.BACK_SPACE).push(KeyCode.ENTER);

    assertThat(spinner.numberProperty().get()).isEqualTo(4);
  }

  @Test
  void theWheelCountsAndATouchPadsSmallStepsAddUp() {
    robot.interact(() -> spinner.fireEvent(scrolled(40)));
    assertThat(spinner.numberProperty().get()).isEqualTo(3);

    robot.interact(() -> spinner.fireEvent(scrolled(-25)));
    assertThat(spinner.numberProperty().get()).isEqualTo(3);

    robot.interact(() -> spinner.fireEvent(scrolled(-25)));
    assertThat(spinner.numberProperty().get()).isEqualTo(2);
  }

  @Test
  void showsANumberSetFromOutsideWithinTheBounds() {
    robot.interact(() -> spinner.numberProperty().set(6));
    assertThat(spinner.getEditor().getText()).isEqualTo("6");

    robot.interact(() -> spinner.numberProperty().set(100));
    assertThat(spinner.numberProperty().get()).isEqualTo(8);
    assertThat(spinner.getEditor().getText()).isEqualTo("8");
  }

  @Test
  void escapeGivesBackTheNumber() {
    type("77").push(KeyCode.ESCAPE);

    assertThat(spinner.getEditor().getText()).isEqualTo("2");
    assertThat(complaints).isEmpty();
  }

  private FxRobot type(String text) {
    robot.clickOn(spinner.getEditor());
    robot.interact(spinner.getEditor()::clear);
    return robot.write(text);
  }

  private static ScrollEvent scrolled(double deltaY) {
    return Wheel.turned(0, deltaY);
  }
}
