package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.ui.control.CardButton;
import dev.raceway.ui.control.Popover;
import dev.raceway.ui.control.PopoverLayer;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** Arrows go through the card that is unfolded, and never to what lies below it. */
class CardArrowsTest extends InWindow {

  private static final List<KeyCode> ARROWS =
      List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT);

  @Test
  void arrows_stay_in_the_card_whatever_lies_below_it() {
    screen.press(KeyCode.A, KeyCode.LEFT, KeyCode.B);
    robot.clickOn("#real-threads");

    for (String owner : List.of("#python", "#gallery", "#possible", "#branches")) {
      robot.clickOn(owner);
      List<Node> buttons = buttons();
      assertThat(buttons).as(owner).isNotEmpty();
      for (Node button : buttons) {
        for (KeyCode arrow : ARROWS) {
          robot.interact(button::requestFocus);
          robot.type(arrow);
          assertThat(focus()).as("%s after %s on %s", owner, arrow, button).isIn(buttons);
        }
      }
      robot.type(KeyCode.ESCAPE);
    }
  }

  @Test
  void an_arrow_goes_to_the_next_row_and_back() {
    robot.clickOn("#real-threads");
    robot.clickOn("#python");
    List<Node> rows = buttons();

    robot.type(KeyCode.DOWN, KeyCode.DOWN);
    assertThat(focus()).isSameAs(rows.get(2));
    robot.type(KeyCode.DOWN);
    assertThat(focus()).isSameAs(rows.get(2));
    robot.type(KeyCode.UP);
    assertThat(focus()).isSameAs(rows.get(1));
  }

  @Test
  void the_card_scrolls_to_where_an_arrow_goes() {
    robot.clickOn("#gallery");
    for (int i = 0; i < buttons().size(); i++) {
      robot.type(KeyCode.DOWN);
    }

    Node card = robot.lookup("#gallery-cards").query();
    assertThat(card.localToScene(card.getLayoutBounds()).contains(middle(focus()))).isTrue();
  }

  private static Point2D middle(Node node) {
    return node.localToScene(
        node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
  }

  private Node focus() {
    return stage.getScene().getFocusOwner();
  }

  private List<Node> buttons() {
    List<Node> found = new ArrayList<>();
    robot.interact(
        () ->
            PopoverLayer.over((Pane) stage.getScene().lookup("." + Popover.HOST)).stream()
                .flatMap(Visible::below)
                .filter(CardButton.class::isInstance)
                .forEach(found::add));
    return found;
  }
}
