package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.raceway.text.Language;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The set-up of a run in one bar, in a window of 1280 × 720 and a narrower one. */
class SetUpBarTest extends InWindow {

  private static final double GUTTER = 16;

  SetUpBarTest() {
    super(1280, 720);
  }

  @Test
  void one_row_is_enough_in_every_language_and_the_schedule_takes_what_is_left(FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(() -> window.settings().languageProperty().set(language));
      layOut(robot);

      assertThat(bounds("gallery").getCenterY())
          .as("%s", language)
          .isCloseTo(bounds("threads").getCenterY(), within(1.0));
      assertThat(bounds("gallery").getMaxX()).isCloseTo(width() - GUTTER, within(3.0));
    }
  }

  @Test
  void in_two_rows_the_schedule_takes_what_is_left_of_its_own(FxRobot robot) {
    robot.interact(() -> stage.setWidth(1024));
    layOut(robot);

    assertThat(bounds("gallery").getMinY()).isGreaterThan(bounds("threads").getMaxY());
    assertThat(bounds("gallery").getMaxX()).isCloseTo(width() - GUTTER, within(3.0));
    assertThat(bounds("schedule").getWidth()).isGreaterThan(400);
  }

  @Test
  void a_height_that_is_asked_for_without_a_width_makes_nothing_endless(FxRobot robot) {
    robot.interact(
        () -> ((Region) screen.node("schedule").getParent()).prefHeight(Double.MAX_VALUE));
    layOut(robot);

    assertThat(bounds("schedule").getWidth()).isLessThan(width());
    assertThat(bounds("gallery").getMaxX()).isCloseTo(width() - GUTTER, within(3.0));
  }

  @Test
  void the_reason_why_a_counter_cannot_be_chosen_can_be_read(FxRobot robot) {
    robot.interact(() -> ((ComboBox<?>) screen.node("counter")).show());
    Set<Label> reasons =
        robot.lookup(".explained-line").match(Node::isDisabled).queryAllAs(Label.class);
    assertThat(reasons)
        .hasSize(3)
        .allSatisfy(
            reason -> {
              assertThat(reason.getText()).startsWith("Trials only");
              for (Node node = reason; node != null; node = node.getParent()) {
                assertThat(node.getOpacity()).isEqualTo(1);
              }
            });
    robot.interact(() -> ((ComboBox<?>) screen.node("counter")).hide());
  }

  @Test
  void a_number_that_is_reached_by_key_is_replaced_by_what_is_typed() {
    screen.press(KeyCode.F2, KeyCode.DIGIT3, KeyCode.ENTER);

    assertThat(window.step().inHand().run().program().threads()).isEqualTo(3);
    assertThat(screen.boardHasFocus()).isTrue();
  }

  /** What is as wide as there is room is known in a second pass. */
  private void layOut(FxRobot robot) {
    for (int i = 0; i < 3; i++) {
      robot.interact(() -> stage.getScene().getRoot().layout());
    }
  }

  private double width() {
    return stage.getScene().getWidth();
  }

  /** Read on the JavaFX thread: in the middle of a layout pass all is on its way. */
  private Bounds bounds(String id) {
    AtomicReference<Bounds> bounds = new AtomicReference<>();
    robot.interact(
        () -> {
          Node node = screen.node(id);
          bounds.set(node.localToScene(node.getLayoutBounds()));
        });
    return bounds.get();
  }
}
