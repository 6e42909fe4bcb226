package dev.raceway.ui.trials;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.trial.run.Trials;
import dev.raceway.ui.Await;
import dev.raceway.ui.Picture;
import dev.raceway.ui.WindowExtension;
import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.theme.Theme;
import dev.raceway.work.Workplace;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The panel with a real mouse and real trials. A latch holds a run up where that is looked at. */
@ExtendWith(WindowExtension.class)
class TrialsPanelTest {

  private static final Program LOCKED = Program.plain(2, 2).withLock(LockMode.MUTEX, true);

  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private final CountDownLatch held = new CountDownLatch(1);
  private final AtomicInteger runs = new AtomicInteger();
  private boolean holding;
  private TrialsViewModel model;
  private TrialsPanel panel;

  @Start
  void show(Stage stage) {
    model =
        new TrialsViewModel(
            Workplace.of(background, Platform::runLater),
            (setup, trials, cancel, observer) -> {
              runs.incrementAndGet();
              if (holding) {
                observer.accept(Trials.run(setup, 3, cancel, progress -> {}));
                awaitRelease();
              }
              return Trials.run(setup, trials, cancel, observer);
            });
    panel = new TrialsPanel(model);
    panel.setMaxWidth(296);
    StackPane root = new StackPane(panel);
    Scene scene = new Scene(root, 320, 720);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    // The stage is shared: a test before this one may have given it another size.
    stage.setWidth(640);
    stage.setHeight(720);
    stage.show();
  }

  private void awaitRelease() {
    try {
      held.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void end() throws InterruptedException {
    held.countDown();
    model.close();
    background.shutdown();
    assertThat(background.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void saysWhatToDoWhileItIsEmpty(FxRobot robot) {
    assertThat(robot.lookup("#trials-words").queryAs(Label.class).getText()).contains("Run them");
    assertThat(robot.lookup("#trials-cancel").queryButton().isDisabled()).isTrue();
  }

  @Test
  void runsAndShowsWhatWasFound(FxRobot robot) throws Exception {
    robot.interact(() -> model.follow(State.start(LOCKED)));
    robot.interact(() -> model.trialsProperty().set(12));
    robot.clickOn("#trials-run");
    await(TrialsState.Phase.DONE);

    assertThat(text(robot, "#trials-summary")).isEqualTo("12 of 12 ✓ trials found 4.");
    assertThat(text(robot, "#trials-proof")).contains("with this lock");
    assertThat(robot.lookup("#trials-progress").queryAs(Label.class).getText())
        .isEqualTo("12 of 12 trials");
    robot.interact(() -> model.scopeProperty().set(Scope.CLASSIC));
    assertThat(robot.lookup("#trials-progress").queryAs(Label.class).getText())
        .as("that is another set-up")
        .isEmpty();
    robot.interact(() -> model.scopeProperty().set(Scope.SAME));
    assertThat(robot.lookup("#trials-progress").queryAs(Label.class).getText())
        .isEqualTo("12 of 12 trials");
    assertThat(shown(robot, ".found-should"))
        .hasSize(10)
        .allSatisfy(line -> assertThat(line.plain()).isEqualTo("should be 4, found"));
    assertThat(shown(robot, ".found-value"))
        .hasSize(10)
        .allSatisfy(line -> assertThat(line.plain()).isEqualTo("4"));
  }

  @Test
  void aSecondPressWhileRunningChangesNothing(FxRobot robot) throws Exception {
    holding = true;
    robot.interact(() -> model.trialsProperty().set(5));
    robot.doubleClickOn("#trials-run");
    await(3);
    robot.clickOn("#trials-run");
    held.countDown();
    await(TrialsState.Phase.DONE);

    assertThat(runs).hasValue(1);
    assertThat(model.stateProperty().get().done()).isEqualTo(5);
  }

  @Test
  void cancelStopsItAndKeepsTheKeyboard(FxRobot robot) throws Exception {
    holding = true;
    robot.interact(() -> model.trialsProperty().set(8));
    robot.clickOn("#trials-run");
    await(3);
    assertThat(robot.lookup("#trials-progress").queryAs(Label.class).getText())
        .isEqualTo("3 of 8 trials");
    lookAt(robot, "running");

    robot.clickOn("#trials-cancel");
    held.countDown();
    await(TrialsState.Phase.CANCELLED);

    assertThat(robot.lookup("#trials-cancel").queryButton().isDisabled()).isTrue();
    assertThat(robot.lookup("#trials-run").queryButton().isFocused()).isTrue();
    lookAt(robot, "cancelled");
  }

  @Test
  void aBadNumberOfTrialsIsExplainedAndTheLastOneKept(FxRobot robot) {
    robot.interact(() -> model.trialsProperty().set(20));
    robot.clickOn("#trials-number .text-field").push(KeyCode.END).write("x").push(KeyCode.ENTER);

    assertThat(robot.lookup("#trials-complaint").queryAs(Label.class).getText())
        .isEqualTo("Trials: “20x” is not a whole number from 1 to 1,000,000. It stays 20.");
    assertThat(model.trialsProperty().get()).isEqualTo(20);
  }

  @Test
  void theClassicIsOneClickAway(FxRobot robot) {
    robot.clickOn("5 × 100,000");

    assertThat(robot.lookup("#trials-setup").queryLabeled().getText())
        .isEqualTo("5 threads × 100,000, count += 1, no lock");
    assertThat(model.trialsProperty().get()).isEqualTo(20);
  }

  @Test
  void aLowPanelScrollsItsResultsAndKeepsTheRest(FxRobot robot) throws Exception {
    robot.interact(() -> model.trialsProperty().set(3));
    robot.clickOn("#trials-run");
    await(TrialsState.Phase.DONE);
    robot.interact(
        () -> {
          panel.setMaxHeight(400);
          panel.getScene().getRoot().layout();
        });

    assertThat(robot.lookup("#trials-bar").queryAs(ProgressBar.class).getHeight()).isEqualTo(6);
    assertThat(robot.lookup("#trials .scroll-pane").queryAs(ScrollPane.class).getHeight())
        .isLessThan(robot.lookup(".trials-results").queryAs(VBox.class).getHeight());
  }

  /** For people to look at: {@code target/screenshots/trials-*.png}. */
  @Test
  void noWordIsCutInAnyState(FxRobot robot) throws Exception {
    lookAt(robot, "empty");
    robot.clickOn("#trials-run");
    await(TrialsState.Phase.DONE);
    lookAt(robot, "small");
    robot.interact(() -> model.scopeProperty().set(Scope.CLASSIC));
    robot.interact(() -> model.trialsProperty().set(40));
    robot.clickOn("#trials-run");
    await(TrialsState.Phase.DONE);
    lookAt(robot, "classic");
    assertThat(shown(robot, ".found-should"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.getHeight()).as("one line").isLessThan(20));
    robot.interact(() -> model.follow(State.start(LOCKED)));
    robot.clickOn("#trials-run");
    await(TrialsState.Phase.DONE);
    lookAt(robot, "locked");
  }

  private void lookAt(FxRobot robot, String state) {
    for (Theme theme : Theme.values()) {
      robot.interact(
          () -> {
            theme.applyTo(panel.getScene());
            panel.getScene().getRoot().applyCss();
            panel.getScene().getRoot().layout();
            String name = "trials-" + state + "-" + theme;
            Picture.write(panel, name.toLowerCase(Locale.ROOT));
            assertThat(Picture.cutWords(panel)).as(state).isEmpty();
          });
    }
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(MarkedText.class).plain();
  }

  private static List<MarkedText> shown(FxRobot robot, String query) {
    return robot.lookup(query).queryAllAs(MarkedText.class).stream()
        .filter(Node::isVisible)
        .toList();
  }

  private void await(TrialsState.Phase phase) throws Exception {
    Await.until(() -> model.stateProperty().get().phase() == phase);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void await(long done) throws Exception {
    Await.until(() -> model.stateProperty().get().done() == done);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
