package dev.raceway.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Whether all words have room in what they stand in. */
final class Room {

  /** Letters lean out a little, above all upwards and downwards. */
  private static final double ACROSS = 1.5;

  private static final double DOWN = 3;

  /** What has an edge that is seen. */
  private static final Set<String> FRAMES =
      Set.of(
          "card",
          "cell",
          "next-cell",
          "lane-header",
          "pill",
          "key-cap",
          "lock-card",
          "stomp-badge",
          "erased-badge",
          "gallery-card",
          "title-bar",
          "set-up",
          "transport");

  /** What is seen of a node, and where; worked out once, however many it is compared with. */
  record Seen(Node node, Bounds at) {}

  private Room() {}

  /** Names the words that stick out of the frame or window that they stand in. */
  static List<String> missing(Parent root) {
    return Visible.words(root).flatMap(text -> missing(text, root).stream()).toList();
  }

  private static Optional<String> missing(Text text, Node root) {
    Bounds words = seen(text);
    for (Node each = text.getParent(); each != null; each = each.getParent()) {
      // What scrolls may be larger than what is seen of it.
      if (each.getStyleClass().contains("viewport")) {
        return Optional.empty();
      }
      if ((isFrame(each) || each == root) && !holds(each, words)) {
        return Optional.of(
            "»%s« %s sticks out of %s %s".formatted(text.getText(), at(words), each, bounds(each)));
      }
    }
    return Optional.empty();
  }

  private static boolean isFrame(Node node) {
    return node instanceof ButtonBase || node.getStyleClass().stream().anyMatch(FRAMES::contains);
  }

  private static boolean holds(Node frame, Bounds words) {
    if (words.getWidth() <= 0 || words.getHeight() <= 0) {
      return true;
    }
    Bounds room = frame.localToScene(frame.getLayoutBounds());
    return words.getMinX() >= room.getMinX() - ACROSS
        && words.getMaxX() <= room.getMaxX() + ACROSS
        && words.getMinY() >= room.getMinY() - DOWN
        && words.getMaxY() <= room.getMaxY() + DOWN;
  }

  /** Names pairs of words that lie over each other. */
  static List<String> collisions(Node root) {
    // Parts of one sentence share its lines.
    List<Seen> all =
        Visible.words(root)
            .map(text -> text.getParent() instanceof TextFlow flow ? flow : text)
            .distinct()
            .map(words -> new Seen(words, seen(words)))
            .toList();
    return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
        .flatMap(
            i ->
                all.subList(i + 1, all.size()).stream()
                    .filter(other -> collide(all.get(i).at(), other.at()))
                    .map(other -> words(all.get(i).node()) + " lies over " + words(other.node())))
        .toList();
  }

  private static String words(Node node) {
    return "»%s« %s"
        .formatted(
            Visible.words(node).map(Text::getText).collect(Collectors.joining()), bounds(node));
  }

  private static boolean collide(Bounds a, Bounds b) {
    double across = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
    double down = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
    // A line has some room above and below its letters.
    return across > 2 && down > Math.min(a.getHeight(), b.getHeight()) / 3;
  }

  /** Where a node is in the window, as far as it is not clipped by what it stands in. */
  static Bounds seen(Node node) {
    Bounds all = node.localToScene(node.getLayoutBounds());
    for (Node each = node.getParent(); each != null; each = each.getParent()) {
      if (each.getClip() != null) {
        all = common(all, each.localToScene(each.getClip().getBoundsInParent()));
      }
    }
    return all;
  }

  private static Bounds common(Bounds one, Bounds other) {
    double left = Math.max(one.getMinX(), other.getMinX());
    double top = Math.max(one.getMinY(), other.getMinY());
    double right = Math.min(one.getMaxX(), other.getMaxX());
    double bottom = Math.min(one.getMaxY(), other.getMaxY());
    return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  private static String bounds(Node node) {
    return at(node.localToScene(node.getLayoutBounds()));
  }

  static String at(Bounds at) {
    return "(%.0f–%.0f, %.0f–%.0f)"
        .formatted(at.getMinX(), at.getMaxX(), at.getMinY(), at.getMaxY());
  }
}
