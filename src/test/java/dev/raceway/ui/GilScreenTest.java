package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.gil.result.HandOver;
import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.shell.Screen;
import dev.raceway.ui.trials.run.TrialsScreenState.Phase;
import dev.raceway.ui.trials.run.TrialsScreenViewModel;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The GIL screen with real clicks, keys and a real measurement. */
class GilScreenTest extends InWindow {

  @BeforeEach
  void show() {
    screen.chord(KeyCode.CONTROL, KeyCode.DIGIT4);
  }

  private String marked(String id) {
    robot.interact(() -> {});
    return robot.lookup("#" + id).<MarkedText>query().plain();
  }

  private String label(String id) {
    return robot.lookup("#" + id).<Label>query().getText();
  }

  private boolean isDisabled(String id) {
    robot.interact(() -> {});
    return robot.lookup("#" + id).<Button>query().isDisabled();
  }

  @Test
  void readsAreMeasuredSeenFromNearAndCopied() throws TimeoutException {
    assertThat(marked("gil-seen")).contains("Press R");
    screen.click("gil-task-1");
    screen.press(KeyCode.R);
    await(() -> marked("gil-seen").startsWith("2 threads that read"));

    assertThat(label("gil-wall-sequential")).endsWith(" ms");
    assertThat(label("gil-speed-gil")).endsWith("\u00a0×");
    assertThat(isDisabled("gil-whole")).isTrue();
    screen.press(KeyCode.UP, KeyCode.RIGHT);
    robot.write("+");
    assertThat(isDisabled("gil-whole")).isFalse();
    screen.press(KeyCode.HOME);
    assertThat(isDisabled("gil-whole")).isTrue();

    ListView<HandOver> list = robot.lookup("#gil-hand-overs").query();
    assertThat(list.getItems()).isNotEmpty();
    robot.clickOn(robot.from(list).lookup(".hand-over").nth(0).<Node>query());
    assertThat(isDisabled("gil-whole")).isFalse();
    robot.clickOn("#gil-whole");
    assertThat(isDisabled("gil-whole")).isTrue();
    // It goes there again, although it is chosen already.
    robot.clickOn(robot.from(list).lookup(".hand-over").nth(0).<Node>query());
    assertThat(isDisabled("gil-whole")).isFalse();

    screen.chord(KeyCode.CONTROL, KeyCode.C);
    assertThat(label("gil-note")).isEqualTo("The figures are on the clipboard.");
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("blocking reads, 2 threads")
                .contains("Threads under a GIL: "));
    screen.press(KeyCode.R);
    screen.press(KeyCode.ESCAPE);
    await(() -> marked("gil-seen").startsWith("Cancelled: 0 of 3 ways measured"));
  }

  @Test
  void aCallIsOpenedInStepUnderTheChosenPython() {
    screen.click("gil-python-0");
    assertThat(marked("gil-python-words")).contains("between any two instructions");
    screen.click("gil-python-2");
    assertThat(marked("gil-python-words")).contains("There is no GIL");
    screen.click("gil-python-1", "gil-step");

    assertThat(window.look().screenProperty().get()).isEqualTo(Screen.STEP);
    assertThat(window.step().inHand().shareCode()).startsWith("RW1:2x1:call/3.10:none::");
    screen.press(KeyCode.END);
    assertThat(window.step().inHand().shareCode()).startsWith("RW1:2x1:call/3.10:none:A2B4A2:");
  }

  @Test
  void whoMeasuresPausesTheTrialsAndWhoGoesOnWithThemEndsTheMeasurement() throws TimeoutException {
    TrialsScreenViewModel trialsScreen = window.trialsScreen();
    robot.interact(
        () -> {
          trialsScreen.trialsProperty().set(1_000_000);
          trialsScreen.run();
        });
    await(() -> trialsScreen.stateProperty().get().phase() == Phase.WARNED);
    robot.interact(trialsScreen::goOn);
    assertThat(trialsScreen.stateProperty().get().phase()).isEqualTo(Phase.RUNNING);

    screen.press(KeyCode.R);
    await(() -> trialsScreen.stateProperty().get().phase() == Phase.PAUSED);
    await(() -> marked("gil-seen").startsWith("Measuring"));

    robot.interact(trialsScreen::goOn);
    await(() -> marked("gil-seen").startsWith("Cancelled"));
    assertThat(trialsScreen.stateProperty().get().phase()).isEqualTo(Phase.RUNNING);
    robot.interact(trialsScreen::cancel);
  }
}
