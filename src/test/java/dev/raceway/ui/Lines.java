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

  /** Something drawn: how late it was painted, and what is seen of it. */
  private record Drawn(int order, Node node, Bounds seen, List<Point2D> curve) {

    static Drawn of(int order, Node node) {
      List<Point2D> curve = node instanceof QuadCurve quad ? points(quad) : List.of();
      return new Drawn(order, node, Room.seen(node), curve);
    }
  }

  /** Names the words on boards below a node that something is drawn across, or that are cut. */
  static List<String> across(Node root) {
    return Visible.below(root)
        .filter(node -> node.getStyleClass().contains("board"))
        .flatMap(Lines::faults)
        .toList();
  }

  private static Stream<String> faults(Node board) {
    List<Node> painted = Visible.below(board).toList();
    List<Drawn> drawn =
        IntStream.range(0, painted.size())
            .filter(i -> isDrawn(painted.get(i)))
            .mapToObj(i -> Drawn.of(i, painted.get(i)))
            .toList();
    return Visible.words(board)
        .flatMap(words -> faults(words, isOnPlate(words) ? painted.indexOf(words) : 0, drawn));
  }

  /** What was painted before a plate is covered by it. */
  private static Stream<String> faults(Text words, int plate, List<Drawn> drawn) {
    Bounds all = words.localToScene(words.getLayoutBounds());
    Bounds seen = Room.seen(words);
    Stream<String> cut =
        all.getWidth() - seen.getWidth() > 1 || all.getHeight() - seen.getHeight() > 6
            ? Stream.of("»%s« %s is cut at an edge".formatted(words.getText(), Room.at(all)))
            : Stream.empty();
    Bounds letters = letters(seen);
    Stream<String> crossed =
        drawn.stream()
            .filter(each -> each.order() >= plate && !isAround(each.node(), words))
            .filter(each -> !isUnder(each, letters))
            .filter(each -> crosses(each, letters))
            .map(
                each ->
                    "»%s« %s is crossed by %s %s"
                        .formatted(
                            words.getText(),
                            Room.at(letters),
                            each.node().getStyleClass(),
                            Room.at(each.seen())));
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

  /** The words of a cell to come lie on it, whole. */
  private static boolean isUnder(Drawn each, Bounds letters) {
    return each.node().getStyleClass().contains("next-cell") && each.seen().contains(letters);
  }

  private static boolean isAround(Node node, Node words) {
    return Stream.iterate(words, each -> each != null, Node::getParent)
        .anyMatch(each -> each == node);
  }

  private static boolean crosses(Drawn drawn, Bounds letters) {
    if (!drawn.curve().isEmpty()) {
      return drawn.curve().stream().anyMatch(letters::contains);
    }
    Bounds seen = drawn.seen();
    double across =
        Math.min(seen.getMaxX(), letters.getMaxX()) - Math.max(seen.getMinX(), letters.getMinX());
    double down =
        Math.min(seen.getMaxY(), letters.getMaxY()) - Math.max(seen.getMinY(), letters.getMinY());
    return across > 0.6 && down > 0.6;
  }

  private static List<Point2D> points(QuadCurve curve) {
    return IntStream.rangeClosed(0, POINTS)
        .mapToObj(i -> curve.localToScene(point(curve, (double) i / POINTS)))
        .toList();
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
