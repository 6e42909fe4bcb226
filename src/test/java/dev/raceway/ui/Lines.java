package dev.raceway.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.QuadCurve;
import javafx.scene.text.Text;

/** Whether the words of a board keep clear of its lines, arrows and badges. */
final class Lines {

  /** What is drawn on a board and has to have a place of its own. */
  private static final Set<String> DRAWN =
      Set.of(
          "arrow",
          "arrow-head",
          "cell",
          "count-line",
          "difference",
          "dotted-ribbon",
          "erased-badge",
          "hand-over",
          "next-cell",
          "no-return",
          "now-badge",
          "now-line",
          "padlock-label",
          "padlock-line",
          "pause-flag",
          "pill",
          "pin",
          "rail",
          "retry-badge",
          "ribbon",
          "row-line",
          "should-be",
          "stomp-arc-tip",
          "stomp-badge",
          "switch-line",
          "waiting");

  /** Letters fill about this part of the height of their line. */
  private static final double LETTERS = 0.6;

  private static final int POINTS = 32;

  /** They cover what is drawn before them. */
  private static final Set<String> PLATES =
      Set.of("erased-badge", "retry-badge", "stomp-badge", "padlock-label", "now-badge");

  private Lines() {}

  /** Names the words on boards below a node that something is drawn across, or that are cut. */
  static List<String> across(Node root) {
    return Visible.below(root)
        .filter(node -> node.getStyleClass().contains("board"))
        .flatMap(board -> Visible.words(board).flatMap(words -> faults(words, board)))
        .toList();
  }

  private static Stream<String> faults(Text words, Node board) {
    Bounds all = words.localToScene(words.getLayoutBounds());
    Bounds seen = Room.seen(words);
    Stream<String> cut =
        all.getWidth() - seen.getWidth() > 1 || all.getHeight() - seen.getHeight() > 6
            ? Stream.of("»%s« %s is cut at an edge".formatted(words.getText(), Room.at(all)))
            : Stream.empty();
    Bounds letters = letters(seen);
    Stream<Node> over =
        isOnPlate(words)
            ? Visible.below(board).dropWhile(node -> node != words)
            : Visible.below(board);
    Stream<String> crossed =
        over.filter(node -> isDrawn(node) && !isAround(node, words))
            .filter(node -> crosses(node, letters))
            .map(
                node ->
                    "»%s« %s is crossed by %s %s"
                        .formatted(
                            words.getText(),
                            Room.at(letters),
                            node.getStyleClass(),
                            Room.at(Room.seen(node))));
    return Stream.concat(cut, crossed);
  }

  private static boolean isOnPlate(Text words) {
    return words.getParent().getStyleClass().stream().anyMatch(PLATES::contains);
  }

  private static Bounds letters(Bounds line) {
    double spare = line.getHeight() * (1 - LETTERS) / 2;
    return new BoundingBox(
        line.getMinX(),
        line.getMinY() + spare,
        line.getWidth(),
        Math.max(0, line.getHeight() - 2 * spare));
  }

  private static boolean isDrawn(Node node) {
    return node instanceof QuadCurve || node.getStyleClass().stream().anyMatch(DRAWN::contains);
  }

  private static boolean isAround(Node node, Node words) {
    return Stream.iterate(words, each -> each != null, Node::getParent)
        .anyMatch(each -> each == node);
  }

  private static boolean crosses(Node node, Bounds letters) {
    if (node instanceof QuadCurve curve) {
      return IntStream.rangeClosed(0, POINTS)
          .mapToObj(i -> curve.localToScene(point(curve, (double) i / POINTS)))
          .anyMatch(letters::contains);
    }
    Bounds drawn = Room.seen(node);
    double across =
        Math.min(drawn.getMaxX(), letters.getMaxX()) - Math.max(drawn.getMinX(), letters.getMinX());
    double down =
        Math.min(drawn.getMaxY(), letters.getMaxY()) - Math.max(drawn.getMinY(), letters.getMinY());
    return across > 0.6 && down > 0.6;
  }

  private static Point2D point(QuadCurve curve, double t) {
    double rest = 1 - t;
    return new Point2D(
        rest * rest * curve.getStartX()
            + 2 * rest * t * curve.getControlX()
            + t * t * curve.getEndX(),
        rest * rest * curve.getStartY()
            + 2 * rest * t * curve.getControlY()
            + t * t * curve.getEndY());
  }
}
