package dev.raceway.ui.theme;

import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import java.util.List;
import javafx.scene.Node;

/** Which style class gives a node, and all below it, the colours and the shape of a thread. */
public final class ThreadStyle {

  private static final List<String> ALL =
      ThreadId.first(Program.MAX_THREADS).stream().map(ThreadStyle::of).toList();

  private ThreadStyle() {}

  /** Returns {@code thread-a} for A, and so on; it sets {@code -mark, -tint, -ink}. */
  public static String of(ThreadId thread) {
    return "thread-" + Character.toLowerCase(thread.letter());
  }

  /** Gives a node a thread's style in place of another's. */
  public static void set(Node node, ThreadId thread) {
    if (!node.getStyleClass().contains(of(thread))) {
      clear(node);
      node.getStyleClass().add(of(thread));
    }
  }

  /** Takes a thread's style from a node. */
  public static void clear(Node node) {
    node.getStyleClass().removeAll(ALL);
  }
}
