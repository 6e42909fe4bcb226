package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.text.Language;
import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.settings.ThemeChoice;
import dev.raceway.ui.shell.Screen;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Explore screen with real clicks, keys and counting. */
class ExploreScreenTest extends InWindow {

  @BeforeEach
  void explore() throws TimeoutException {
    screen.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
    awaitHeadline("✕ 18 of 20 schedules lose an update");
  }

  private void awaitHeadline(String wanted) throws TimeoutException {
    await(() -> marked("explore-headline").contains(wanted));
  }

  private String marked(String id) {
    return robot.lookup("#" + id).<MarkedText>query().plain();
  }

  private String label(String id) {
    return robot.lookup("#" + id).<Label>query().getText();
  }

  private boolean isShown(String id) {
    return robot.lookup("#" + id).match(ExploreScreenTest::isInSight).tryQuery().isPresent();
  }

  private static boolean isInSight(Node node) {
    return node == null || (node.isVisible() && isInSight(node.getParent()));
  }

  @Test
  void aPathIsDrawnByKeysOrMouseAndOpensInStep() {
    screen.press(KeyCode.RIGHT, KeyCode.UP, KeyCode.UP, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.UP);
    assertThat(marked("graph-verdict")).contains("Through a red zone");
    screen.press(KeyCode.ENTER);
    assertThat(window.look().screenProperty().get()).isEqualTo(Screen.STEP);
    assertThat(screen.position()).isEqualTo("step 0 of 4");
    screen.press(KeyCode.END);
    assertThat(screen.schedule()).isEqualTo("A B3");

    screen.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
    screen.click("graph-clear");
    scribble();
    assertThat(marked("graph-verdict")).isEqualTo("Count should be 2, found 1 ✕");
    screen.click("graph-open");
    screen.press(KeyCode.END);
    assertThat(screen.schedule()).isEqualTo("A B3 A2");
  }

  private void scribble() {
    double square = (bounds(".graph-unsafe").getWidth() + 14) / 3;
    Bounds start = bounds(".graph-cursor");
    robot
        .moveTo(new Point2D(start.getCenterX(), start.getCenterY()))
        .press(MouseButton.PRIMARY)
        .moveBy(square, 0)
        .moveBy(0, -3 * square)
        .moveBy(2 * square, 0)
        .release(MouseButton.PRIMARY);
    robot.interact(() -> {});
  }

  private Bounds bounds(String query) {
    Node node = robot.lookup(query).query();
    return node.localToScreen(node.getLayoutBounds());
  }

  @Test
  void everyOutcomeIsOneClickOrTwoKeysAwayAndRealThreadsStandBeside() throws TimeoutException {
    screen.press(KeyCode.R);
    await(() -> marked("explore-figures").contains("on this computer"));
    if (isShown("machine-cancel")) {
      robot.interact(() -> robot.lookup("#machine-cancel").queryButton().fire());
    }
    await(() -> !isShown("machine-cancel"));
    assertThat(label("machine-progress")).contains("of 1,000,000 trials");
    assertThat(label("machine-why")).contains("A rare schedule is still a possible one.");

    await(() -> !robot.lookup("#step-through-2").queryButton().isDisabled());
    screen.click("step-through-2");
    screen.press(KeyCode.END);
    assertThat(screen.result()).contains("found 2 ✓");

    screen.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
    robot.interact(() -> screen.node("outcomes").requestFocus());
    screen.press(KeyCode.DOWN, KeyCode.ENTER);
    screen.press(KeyCode.END);
    assertThat(screen.result()).contains("found 1");
  }

  @Test
  void theSetUpIsStepsUntilItIsChangedHere() throws TimeoutException {
    assertThat(isShown("take-step")).isFalse();
    screen.press(KeyCode.L);
    awaitHeadline("✓ None of 10 schedules loses an update");
    assertThat(label("explore-note")).isEqualTo("On the Step screen: 2 × 1, count += 1, no lock");
    assertThat(marked("graph-meaning")).contains("walls off every red zone");

    screen.click("take-step");
    awaitHeadline("18 of 20");
    screen.click("python", "python-3-10");
    awaitHeadline("✓ None of 2 schedules");
    screen.click("take-step");
    awaitHeadline("18 of 20");
    screen.type("threads", "3");
    awaitHeadline("✕ 1674 of 1680 schedules lose an update");
    assertThat(isShown("graph-across")).isTrue();
    screen.type("threads", "9");
    assertThat(label("explore-note")).contains("9 is too large");

    robot.interact(() -> counter().setValue(CounterKind.CAS));
    awaitHeadline("✓ None of");
    assertThat(marked("graph-meaning")).contains("a compare-and-set that fails goes back");
    assertThat(isShown("graph-open")).isFalse();
    screen.press(KeyCode.RIGHT, KeyCode.ENTER);
    assertThat(window.look().screenProperty().get()).isEqualTo(Screen.EXPLORE);
  }

  private ComboBox<CounterKind> counter() {
    return robot.lookup("#counter").query();
  }

  @Test
  void whatIsTooLongToCountIsEstimatedAndLabelledSo() throws TimeoutException {
    screen.type("threads", "3");
    screen.type("increments", "30");
    await(() -> isShown("explore-cancel"));
    screen.click("explore-cancel");
    awaitHeadline("Not counted to the end");
    assertThat(label("explore-words")).contains("Nothing exact is known");

    screen.click("explore-estimate");
    awaitHeadline("Estimate, nothing here is exact");
    assertThat(label("explore-words")).contains("95 % confidence");
    assertThat(robot.lookup(".outcome-words").queryAllAs(Label.class))
        .isNotEmpty()
        .allMatch(words -> words.getText().matches(".*\\d–.*\\d % .*"));
  }

  /** For people to look at: {@code target/screenshots/explore-*.png}. */
  @Test
  void allWordsHaveRoom() {
    look("light");
    robot.interact(() -> window.settings().themeChoiceProperty().set(ThemeChoice.HIGH_CONTRAST));
    robot.interact(() -> window.settings().scaleProperty().set(0.8));
    screen.press(KeyCode.RIGHT, KeyCode.UP);
    look("high-contrast");
    robot.interact(() -> window.settings().languageProperty().set(Language.GERMAN));
    robot.interact(() -> window.settings().scaleProperty().set(2.5));
    look("german-250");
    robot.interact(() -> window.settings().scaleProperty().set(1));
    look("german");
    robot.interact(() -> window.look().present(true));
    look("presented");
  }

  private void look(String name) {
    robot.interact(() -> {});
    robot.interact(
        () -> {
          Parent root = stage.getScene().getRoot();
          root.layout();
          Picture.write(root, "explore-" + name);
          assertThat(Picture.cutWords(root)).as(name).isEmpty();
          assertThat(Room.missing(root)).as(name).isEmpty();
          assertThat(Room.collisions(root)).as(name).isEmpty();
        });
  }
}
