package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.text.Language;
import dev.raceway.ui.control.Popover;
import dev.raceway.ui.shell.Screen;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** In front of a class, with a presenter remote: F5, Esc, PageDown, PageUp, a full stop. */
class PresentationTest extends InWindow {

  private static final double KEY_NUMERAL = 36;

  PresentationTest() {
    super(1920, 1080);
  }

  @Override
  MainWindow make() {
    return new MainWindow(stage, Environment.none().with(clock));
  }

  @Test
  void f5_shows_the_board_alone_and_f5_or_esc_everything_again() {
    for (KeyCode end : new KeyCode[] {KeyCode.F5, KeyCode.ESCAPE}) {
      screen.press(KeyCode.F5);
      assertThat(stage.isFullScreen()).isTrue();
      assertThat(shown("result", "board", "caption")).isTrue();
      assertThat(shown("present") || shown("step") || shown("threads") || shown("side")).isFalse();
      assertThat(screen.boardHasFocus()).isTrue();

      screen.press(end);
      assertThat(stage.isFullScreen()).isFalse();
      assertThat(shown("present", "step", "threads", "side")).isTrue();
    }
  }

  @Test
  void nothing_is_small(FxRobot robot) {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B, KeyCode.A, KeyCode.A, KeyCode.F5);
    robot.interact(() -> stage.getScene().getRoot().applyCss());

    List<Text> words =
        texts(stage.getScene().getRoot()).filter(text -> !text.getText().isBlank()).toList();
    LastRow.assertReads(words);
    assertThat(words)
        .filteredOn(text -> List.of("1", "2").contains(text.getText()))
        .anySatisfy(
            text -> assertThat(text.getFont().getSize()).isGreaterThanOrEqualTo(KEY_NUMERAL));
  }

  @Test
  void a_remote_alone_steps_and_says_where_it_cannot_go_on() {
    screen.press(KeyCode.F5);
    for (int i = 0; i < 4; i++) {
      screen.press(KeyCode.PAGE_DOWN);
    }
    assertThat(screen.caption()).contains("B copied 1").endsWith("A cannot go on, so B did.");
    screen.press(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);
    assertThat(screen.caption()).doesNotContain("cannot go on");
    for (int i = 0; i < 4; i++) {
      screen.press(KeyCode.PAGE_DOWN);
    }
    assertThat(screen.result()).startsWith("Counter should be 2, found 2 ✓");
  }

  @Test
  void a_full_stop_blanks_the_screen_and_any_key_wakes_it(FxRobot robot) {
    screen.press(KeyCode.PERIOD);
    assertThat(isBlank(robot)).isFalse();
    screen.press(KeyCode.F5, KeyCode.PERIOD);
    assertThat(isBlank(robot)).isTrue();
    screen.press(KeyCode.PAGE_DOWN);
    assertThat(isBlank(robot)).isFalse();
    assertThat(screen.result()).contains("0 of 2");

    screen.press(KeyCode.PERIOD);
    robot.press(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
    robot.release(KeyCode.PAGE_DOWN);
    assertThat(isBlank(robot)).isFalse();
    assertThat(screen.schedule()).as("a held key that woke the screen").isEmpty();

    screen.press(KeyCode.B, KeyCode.PERIOD, KeyCode.PERIOD);
    assertThat(shown("blank")).isFalse();
    robot.interact(() -> window.settings().blankWithBProperty().set(true));
    screen.press(KeyCode.B);
    assertThat(shown("blank")).isTrue();
    screen.press(KeyCode.B, KeyCode.F5, KeyCode.B);
    assertThat(screen.schedule()).isEqualTo("B2");
  }

  @Test
  void set_up_and_gallery_are_at_hand_by_key_and_by_mouse_and_large(FxRobot robot) {
    screen.press(KeyCode.F5, KeyCode.F2);
    assertThat(shown("setup-card", "threads", "lock", "gallery")).isTrue();
    assertLarge(robot);
    screen.press(KeyCode.A, KeyCode.F2);
    assertThat(robot.lookup("#setup-card").tryQuery()).isEmpty();
    assertThat(screen.boardHasFocus()).isTrue();
    assertThat(screen.schedule()).isEmpty();

    screen.click("setup-strip", "gallery");
    assertLarge(robot);
    screen.press(KeyCode.ESCAPE);
    assertThat(shown("setup-card")).as("Escape folds one at a time").isTrue();
    screen.click("gallery", "lock-and-queue");
    assertThat(robot.lookup("#setup-card").tryQuery()).isEmpty();
    assertThat(screen.boardHasFocus()).isTrue();
    assertThat(stage.isFullScreen()).isTrue();
    assertThat(window.step().inHand().run().program().threads()).isGreaterThan(2);

    screen.press(KeyCode.F2, KeyCode.F5);
    assertThat(stage.isFullScreen()).isFalse();
    assertThat(shown("threads", "lock", "gallery", "side")).isTrue();
    screen.press(KeyCode.F2);
    assertThat(screen.boardHasFocus()).as("at a desk F2 leads there too").isFalse();
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void every_screen_is_set_up_while_it_is_presented(Screen to) {
    robot.interact(() -> window.look().screenProperty().set(to));
    Region bar = setup();
    screen.press(KeyCode.F5);
    assertThat(isShown(bar)).isFalse();
    screen.press(KeyCode.F2);
    assertThat(isShown(bar)).isTrue();
    screen.press(KeyCode.ESCAPE, KeyCode.F5);
    assertThat(setup()).isSameAs(bar);
    assertThat(isShown(bar)).isTrue();
  }

  private Region setup() {
    BorderPane pane = (BorderPane) stage.getScene().lookup("." + Popover.HOST);
    return (Region) pane.getTop();
  }

  private void assertLarge(FxRobot robot) {
    robot.interact(() -> stage.getScene().getRoot().applyCss());
    Node card = stage.getScene().lookup("." + Popover.HOST);
    assertThat(Visible.words(card).toList())
        .hasSizeGreaterThan(8)
        .allSatisfy(
            text ->
                assertThat(text.getFont().getSize() * text.getLocalToSceneTransform().getMxx())
                    .as(text.getText())
                    .isGreaterThanOrEqualTo(LastRow.LEAST_SIZE - 0.8));
  }

  @Test
  void another_language_keeps_presenting_and_the_pointer_comes_back(FxRobot robot) {
    screen.press(KeyCode.F5);
    robot.interact(() -> window.settings().languageProperty().set(Language.GERMAN));
    assertThat(shown("present")).isFalse();
    robot.interact(() -> window.settings().languageProperty().set(Language.ENGLISH));
    screen.press(KeyCode.F5);

    assertThat(stage.getScene().getCursor()).isEqualTo(Cursor.DEFAULT);
    assertThat(shown("present")).isTrue();
  }

  @Test
  void the_pointer_hides_at_rest_and_whoever_moves_it_sees_it(FxRobot robot) {
    pass(60_000);
    assertThat(stage.getScene().getCursor()).as("at a desk").isNotEqualTo(Cursor.NONE);

    screen.press(KeyCode.F5);
    pass(1_999);
    assertThat(stage.getScene().getCursor()).isEqualTo(Cursor.DEFAULT);
    pass(1);
    assertThat(stage.getScene().getCursor()).isEqualTo(Cursor.NONE);
    screen.press(KeyCode.A);
    assertThat(stage.getScene().getCursor()).as("keys do not move it").isEqualTo(Cursor.NONE);
    robot.moveTo(screen.node("board")).moveBy(9, 9);
    assertThat(stage.getScene().getCursor()).isEqualTo(Cursor.DEFAULT);
    pass(2_000);
    screen.press(KeyCode.F5);
    assertThat(stage.getScene().getCursor()).as("at the desk again").isEqualTo(Cursor.DEFAULT);
  }

  /** Not what is said to be shown: what is seen. */
  private boolean isBlank(FxRobot robot) {
    Image[] seen = new Image[1];
    robot.interact(() -> seen[0] = stage.getScene().snapshot(null));
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < (int) seen[0].getHeight(); y += 8) {
      for (int x = 0; x < (int) seen[0].getWidth(); x += 8) {
        colours.add(seen[0].getPixelReader().getArgb(x, y));
      }
    }
    return colours.equals(Set.of(0xFF000000));
  }

  private boolean shown(String... ids) {
    return Stream.of(ids).allMatch(id -> isShown(screen.node(id)));
  }

  private static boolean isShown(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static Stream<Text> texts(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    if (node instanceof Text text) {
      return Stream.of(text);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(PresentationTest::texts)
        : Stream.empty();
  }
}
