package dev.raceway.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Nodes of one style that are used again for every picture: to be moved costs a hundredth of what
 * it costs to be made and styled.
 */
public final class Reused<N extends Node> {

  private final Pane parent;
  private final Supplier<N> make;
  private final List<N> nodes = new ArrayList<>();
  private final boolean isBehind;
  private int used;

  /**
   * Begins without any.
   *
   * @param parent where they are shown
   * @param make makes one more, when all are in use
   */
  public Reused(Pane parent, Supplier<N> make) {
    this(parent, make, false);
  }

  private Reused(Pane parent, Supplier<N> make, boolean isBehind) {
    this.parent = parent;
    this.make = make;
    this.isBehind = isBehind;
  }

  /** Returns nodes that lie behind all others of their parent. */
  public static <N extends Node> Reused<N> behind(Pane parent, Supplier<N> make) {
    return new Reused<>(parent, make, true);
  }

  /** Begins a picture: none is in use. */
  public void start() {
    used = 0;
  }

  /** Returns one more for this picture. */
  public N next() {
    if (used == nodes.size()) {
      N node = make.get();
      node.setManaged(false);
      nodes.add(node);
      parent.getChildren().add(isBehind ? 0 : parent.getChildren().size(), node);
    }
    N node = nodes.get(used++);
    node.setVisible(true);
    return node;
  }

  /** Ends the picture: hides the rest. */
  public void end() {
    for (int i = used; i < nodes.size(); i++) {
      nodes.get(i).setVisible(false);
    }
  }

  /** Returns the first one that is shown. */
  public Optional<N> first() {
    return used > 0 ? Optional.of(nodes.get(0)) : Optional.empty();
  }

  /** Shows exactly one, or none. */
  public void only(boolean wanted, Consumer<N> show) {
    start();
    if (wanted) {
      show.accept(next());
    }
    end();
  }
}
