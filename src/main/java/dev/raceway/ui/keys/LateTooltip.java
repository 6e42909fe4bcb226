package dev.raceway.ui.keys;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * A tool tip that is made when the mouse first comes to its node. A tool tip is a window with a
 * scene of its own: one for each control takes a tenth of the time to the first frame.
 */
public final class LateTooltip {

  private final Node node;
  private String words = "";
  private Optional<Tooltip> made = Optional.empty();

  private LateTooltip(Node node) {
    this.node = node;
    node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> make());
  }

  /** Gives a node a tool tip, or other words to the one that it has; without words, none. */
  public static void set(Node node, String words) {
    if (!words.isEmpty() || node.getProperties().containsKey(LateTooltip.class)) {
      Object tip =
          node.getProperties().computeIfAbsent(LateTooltip.class, k -> new LateTooltip(node));
      ((LateTooltip) tip).say(words);
    }
  }

  /** Returns what a node's tool tip says, whether it has been made or not; nothing if none. */
  public static String of(Node node) {
    return node.hasProperties()
            && node.getProperties().get(LateTooltip.class) instanceof LateTooltip tip
        ? tip.words
        : "";
  }

  private void say(String sentence) {
    words = sentence;
    made.ifPresent(tip -> tip.setText(sentence));
    if (sentence.isEmpty()) {
      made.ifPresent(tip -> Tooltip.uninstall(node, tip));
      made = Optional.empty();
    }
  }

  private void make() {
    if (made.isEmpty() && !words.isEmpty()) {
      Tooltip tip = new Tooltip(words);
      // Esc hides it, and does besides what it is pressed for: nobody opened the tool tip.
      tip.setConsumeAutoHidingEvents(false);
      Tooltip.install(node, tip);
      made = Optional.of(tip);
    }
  }
}
