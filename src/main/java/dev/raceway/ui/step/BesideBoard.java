package dev.raceway.ui.step;

import dev.raceway.ui.control.Shown;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What stands beside the board: code and history, in their place trials or what a lesson is made
 * with, or for good what belongs to a lesson. What a person works with stands below the board where
 * there is no room beside it; the rest is folded there.
 */
final class BesideBoard extends StackPane {

  /** Where there is less room than this there is none beside the board. */
  private static final double ENOUGH = 1000;

  /** Trials are looked at for a moment, and beside them a board can be narrow for it. */
  private static final double LEAST_BOARD = 464;

  private static final double WIDE = 1400;
  private static final double USUAL_SIDE = 296;
  private static final double BROAD_SIDE = 328;

  /** Where one types. */
  private static final double MORE_FOR_GUEST = 56;

  /** So that a histogram's words have room when they are large. */
  private static final double PRESENTED_SIDE = 480;

  private final Node history;
  private final Supplier<? extends Node> trialsPanel;
  private Optional<Node> trials = Optional.empty();
  private Supplier<? extends Region> makeGuest = Region::new;
  private ReadOnlyBooleanProperty guestShown = new SimpleBooleanProperty();
  private Optional<Region> guest = Optional.empty();
  private boolean isForLesson;

  BesideBoard(Node history, Supplier<? extends Node> trialsPanel) {
    this.history = history;
    this.trialsPanel = trialsPanel;
    setId("side");
    getChildren().add(history);
  }

  /** Shows what belongs to a lesson, for good. */
  void accompany(Region lesson) {
    isForLesson = true;
    getChildren().setAll(lesson);
  }

  /** Has somebody who comes in the place of the history when that is wanted. */
  void invite(Supplier<? extends Region> panel, ReadOnlyBooleanProperty shown) {
    makeGuest = panel;
    guestShown = shown;
  }

  boolean showsTrials() {
    return trials.filter(Node::isVisible).isPresent();
  }

  void showTrials(boolean isShown) {
    if (isShown && trials.isEmpty()) {
      trials = Optional.of(trialsPanel.get());
      trials.ifPresent(getChildren()::add);
    }
    trials.ifPresent(panel -> panel.setVisible(isShown));
  }

  /** Takes its place for the room that there is. */
  void arrange(double width, boolean presenting, HBox beside, VBox below) {
    boolean isGuestShown = guestShown.get() && !showsTrials();
    if (isGuestShown && guest.isEmpty()) {
      guest = Optional.of(makeGuest.get());
      guest.ifPresent(getChildren()::add);
    }
    guest.ifPresent(panel -> panel.setVisible(isGuestShown));
    history.setVisible(isForLesson ? history.isVisible() : !isGuestShown && !showsTrials());
    boolean stays = isForLesson || isGuestShown;
    boolean isWide = width >= ENOUGH;
    Shown.when(this, ((isWide || stays) && !presenting) || showsTrials());
    double side = presenting ? PRESENTED_SIDE : width >= WIDE ? BROAD_SIDE : USUAL_SIDE;
    boolean isBelow = showsTrials() ? width < side + LEAST_BOARD : stays && !isWide;
    move(isBelow ? below : beside);
    double broad = side + (isGuestShown ? MORE_FOR_GUEST : 0);
    setMinWidth(isBelow ? 0 : broad);
    setMaxWidth(isBelow ? Double.MAX_VALUE : broad);
    // There the window scrolls, so nothing in it has to.
    setMinHeight(isBelow ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
  }

  private void move(Pane home) {
    if (getParent() != home) {
      if (getParent() instanceof Pane pane) {
        pane.getChildren().remove(this);
      }
      home.getChildren().add(this);
    }
  }
}
