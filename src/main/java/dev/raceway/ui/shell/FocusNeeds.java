package dev.raceway.ui.shell;

import dev.raceway.ui.control.KeyTaker;
import dev.raceway.ui.control.PopUps;
import dev.raceway.ui.keys.Stroke;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/**
 * Single keys belong to the board unless the focused control needs them: all of them where one
 * types, arrows in sliders and lists, Space on what it presses. While a list or a menu is unfolded,
 * all keys are for that.
 */
record FocusNeeds(Scene scene) {

  private static final Set<KeyCode> MOVES =
      EnumSet.of(
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN);

  /** Where all single keys belong to the screen. */
  private static final Set<String> HOMES = Set.of("board", "futures");

  private static final Set<KeyCode> EDITS = EnumSet.of(KeyCode.C, KeyCode.V, KeyCode.Z);

  /**
   * Tells whether the focused control needs a key.
   *
   * @param isClaimed whether the screen has a use for the key that comes before that of a control
   */
  boolean needs(Stroke stroke, Predicate<Node> isClaimed) {
    if (PopUps.isOpenOver(scene.getWindow())) {
      return true;
    }
    Node focus = scene.getFocusOwner();
    if (focus != null && isClaimed.test(focus)) {
      return false;
    }
    boolean isTyping = focus instanceof TextInputControl || focus instanceof Spinner;
    if (!(stroke instanceof Stroke.Press press)) {
      return isTyping;
    }
    KeyCode code = press.code();
    if (press.with() == Stroke.With.CTRL || press.with() == Stroke.With.CTRL_SHIFT) {
      return isTyping && EDITS.contains(code);
    }
    if (code == KeyCode.ESCAPE || code.isFunctionKey()) {
      return false;
    }
    return isTyping || isNeeded(code, focus);
  }

  private static boolean isNeeded(KeyCode code, Node focus) {
    if (focus instanceof KeyTaker taker && taker.takes(code)) {
      return true;
    }
    if (code == KeyCode.SPACE) {
      return focus != null && !HOMES.contains(String.valueOf(focus.getId()));
    }
    if (code == KeyCode.ENTER) {
      return focus instanceof ButtonBase;
    }
    return MOVES.contains(code)
        && (focus instanceof Slider
            || focus instanceof ComboBoxBase
            || focus instanceof ToggleButton
            || focus instanceof ListView
            || focus instanceof ScrollPane);
  }
}
