package dev.raceway.ui;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be seen of a window. */
final class Visible {

  private Visible() {}

  /** Returns a node and all below it, as far as they are shown, in the order they are painted. */
  static Stream<Node> below(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Visible::below))
        : Stream.of(node);
  }

  /** Returns the words; an icon is a letter of a font, but no word. */
  static Stream<Text> words(Node node) {
    return below(node)
        .filter(Text.class::isInstance)
        .filter(each -> !(each instanceof FontIcon))
        .map(Text.class::cast)
        .filter(text -> !text.getText().isBlank());
  }
}
