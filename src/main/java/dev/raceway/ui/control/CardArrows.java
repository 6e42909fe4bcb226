package dev.raceway.ui.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * Arrows on the buttons of a card that floats. JavaFX goes to whatever in the window lies nearest
 * that way, which may be covered by the card.
 */
record CardArrows(Region card) {

  /** Goes to the nearest button that way; where there is none, the arrow does nothing. */
  void read(KeyEvent event) {
    KeyCode arrow = event.getCode();
    if (arrow.isArrowKey() && event.getTarget() instanceof CardButton from) {
      next(from, arrow).ifPresent(CardArrows::go);
      event.consume();
    }
  }

  /** Rows are tried in order, and of one row what lies least aside. */
  private Optional<CardButton> next(CardButton from, KeyCode arrow) {
    Bounds start = inScene(from);
    ToDoubleFunction<CardButton> away = each -> away(start, inScene(each), arrow);
    ToDoubleFunction<CardButton> aside = each -> aside(start, inScene(each), arrow);
    return card.lookupAll(".button").stream()
        .filter(CardButton.class::isInstance)
        .map(CardButton.class::cast)
        .filter(each -> each != from && each.isVisible() && !each.isDisabled())
        .filter(each -> away.applyAsDouble(each) >= 0)
        .min(Comparator.comparingDouble(away).thenComparingDouble(aside));
  }

  /** How far that way something begins behind the end of what one comes from. */
  private static double away(Bounds from, Bounds to, KeyCode arrow) {
    return switch (arrow) {
      case UP, KP_UP -> from.getMinY() - to.getMaxY();
      case DOWN, KP_DOWN -> to.getMinY() - from.getMaxY();
      case LEFT, KP_LEFT -> from.getMinX() - to.getMaxX();
      default -> to.getMinX() - from.getMaxX();
    };
  }

  private static double aside(Bounds from, Bounds to, KeyCode arrow) {
    boolean isUpright =
        List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.KP_UP, KeyCode.KP_DOWN).contains(arrow);
    return isUpright
        ? Math.abs(from.getCenterX() - to.getCenterX())
        : Math.abs(from.getCenterY() - to.getCenterY());
  }

  private static void go(CardButton to) {
    to.requestFocus();
    IntoSight.bring(to);
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
