package dev.raceway.ui;

import dev.raceway.text.Language;
import dev.raceway.ui.motion.HandClock;
import dev.raceway.ui.text.Texts;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A test in the whole window, which keeps nothing and is closed after each test. */
@ExtendWith(WindowExtension.class)
abstract class InWindow {

  private final int width;
  private final int height;

  /** The time of a window that a test {@linkplain #make makes} with it. */
  final HandClock clock = new HandClock();

  MainWindow window;
  Stage stage;
  StepScreen screen;
  FxRobot robot;

  /** In a window as small as the classroom's projector. */
  InWindow() {
    this(1280, 720);
  }

  InWindow(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** TestFX looks for its own annotations in the test class alone, JUnit in those above as well. */
  @BeforeEach
  void open(FxRobot hands) {
    robot = hands;
    screen = new StepScreen(robot);
    robot.interact(
        () -> {
          stage = FxToolkit.toolkitContext().getRegisteredStage();
          stage.setWidth(width);
          stage.setHeight(height);
          window = make();
          return window;
        });
  }

  /** Makes the window; with the computer's own trials, unless a test has others. */
  MainWindow make() throws Exception {
    return new MainWindow(stage);
  }

  /** Waits for what is worked out elsewhere; a minute, since nothing here measures time. */
  final void await(BooleanSupplier condition) throws TimeoutException {
    Await.until(condition);
    robot.interact(() -> {});
  }

  /** Lets time pass in a window that goes by the clock of the test. */
  final void pass(long millis) {
    robot.interact(() -> clock.pass(millis));
  }

  @AfterEach
  void close() {
    robot.interact(window::close);
    Texts.speak(Language.ENGLISH);
  }
}
