package dev.raceway.ui.lessons.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.ui.WindowExtension;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.theme.ScreenSheet;
import dev.raceway.ui.theme.Theme;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What took half as long has a bar of half the length, and what is no time has none. */
@ExtendWith(WindowExtension.class)
class MeasuredLinesTest {

  private final MeasuredLines lines = new MeasuredLines();

  @Start
  void show(Stage stage) {
    Scene scene = new Scene(lines, 400, 200);
    Theme.LIGHT.applyTo(scene);
    ScreenSheet.LESSONS.lieOn(lines);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void bars_are_as_long_as_the_times(FxRobot robot) {
    robot.interact(
        () -> {
          lines.show(
              List.of(
                  MeasuredLine.of(words("found")),
                  new MeasuredLine(words("long"), OptionalDouble.of(1)),
                  new MeasuredLine(words("short"), OptionalDouble.of(0.5))));
          lines.applyCss();
          lines.layout();
        });
    List<Double> lengths =
        robot.lookup(".measured-time").queryAllAs(Region.class).stream()
            .map(Region::getWidth)
            .toList();
    assertThat(lengths).containsExactly(lines.getWidth(), lines.getWidth() / 2);
    assertThat(robot.lookup(".lesson-measured").queryAll()).hasSize(3);
  }

  private static Message words(String text) {
    return Message.of(() -> text);
  }
}
