package dev.raceway.ui.canvas;

import dev.raceway.picture.Area;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.Style.State;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.QuadCurve;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Shows parts of a picture as nodes. Nodes of one style are used again for every picture: to be
 * moved costs a hundredth of what it costs to be made and styled.
 */
public final class PartsPane extends Pane {

  /** What a node needs to have in common with a part to show it. */
  private record Kind(Class<?> type, List<String> names, Optional<?> thread, boolean signed) {

    static Kind of(Part part) {
      Style style = part.style();
      boolean signed = part instanceof Part.Words words && words.sign().isPresent();
      return new Kind(part.getClass(), style.names(), style.thread(), signed);
    }
  }

  /** Those that give words another size. */
  private static final List<State> SIZES = List.of(State.LOW, State.LONG, State.VERY_LONG);

  private static final Map<State, PseudoClass> STATES = new EnumMap<>(State.class);

  static {
    for (State state : State.values()) {
      STATES.put(
          state,
          PseudoClass.getPseudoClass(state.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
  }

  private static final Set<String> PATTERNS = Set.of("waiting", "dotted-ribbon");

  private final Map<Kind, Reused<Node>> nodes = new HashMap<>();
  private final List<Node> shownNodes = new ArrayList<>();
  private List<Part> shown = List.of();

  public PartsPane() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Shows these parts and no others. */
  public void show(List<Part> parts) {
    if (parts.equals(shown)) {
      return;
    }
    shown = parts;
    shownNodes.clear();
    nodes.values().forEach(Reused::start);
    for (Part part : parts) {
      Node node =
          nodes.computeIfAbsent(Kind.of(part), any -> new Reused<>(this, () -> make(part))).next();
      place(node, part);
      shownNodes.add(node);
    }
    nodes.values().forEach(Reused::end);
  }

  /** Returns the nodes of the parts, in their order. */
  public List<Node> nodes() {
    return shownNodes;
  }

  private static Node make(Part part) {
    Node node =
        part instanceof Part.Curve
            ? new QuadCurve()
            : part instanceof Part.Path
                ? path()
                : part instanceof Part.Words ? label() : area(part.style());
    node.setMouseTransparent(true);
    if (!(node instanceof Hatch)) {
      dress(node, part.style());
    }
    if (part.style().names().contains("count-large")) {
      node.setId("count");
    }
    return node;
  }

  /** Returns words that stand nowhere yet. */
  public static Label words(Style style) {
    Label words = label();
    words.setManaged(false);
    words.setMouseTransparent(true);
    dress(words, style);
    return words;
  }

  /** Gives a node the names and the thread of a style. */
  public static void dress(Node node, Style style) {
    node.getStyleClass().addAll(style.names());
    style.thread().ifPresent(thread -> node.getStyleClass().add(ThreadStyle.of(thread)));
  }

  private static Region area(Style style) {
    return PATTERNS.contains(style.name()) ? new Hatch(style) : new Region();
  }

  private static SVGPath path() {
    SVGPath path = new SVGPath();
    path.setFill(null);
    return path;
  }

  private static Label label() {
    Label words = new Label();
    words.setTextOverrun(OverrunStyle.CLIP);
    return words;
  }

  /** Gives a node the place, the words and the states of a part. */
  public static void place(Node node, Part part) {
    show(node, part.style().states());
    if (part instanceof Part.Curve curve) {
      bend((QuadCurve) node, curve);
      return;
    }
    if (part instanceof Part.Path path) {
      follow((SVGPath) node, path);
      return;
    }
    if (part instanceof Part.Words words) {
      Label label = (Label) node;
      label.setText(words.text());
      words.sign().ifPresent(sign -> label.setGraphic(icon(label, sign)));
    }
    Area area = part instanceof Part.Words words ? words.area() : ((Part.Box) part).area();
    node.resizeRelocate(area.x(), area.y(), area.width(), area.height());
  }

  private static void show(Node node, Set<State> states) {
    boolean isResized = false;
    for (State size : SIZES) {
      isResized |= node.getPseudoClassStates().contains(STATES.get(size)) != states.contains(size);
    }
    mark(node, states);
    if (isResized) {
      // A board finds its size while it is laid out, when styles have been applied already.
      node.applyCss();
    }
  }

  /** Gives a node these states and no others. */
  public static void mark(Node node, Set<State> states) {
    STATES.forEach((state, css) -> node.pseudoClassStateChanged(css, states.contains(state)));
  }

  private static Node icon(Label label, Part.Sign sign) {
    Feather feather = sign == Part.Sign.LOCK ? Feather.LOCK : Feather.UNLOCK;
    return label.getGraphic() instanceof FontIcon icon && icon.getIconCode() == feather
        ? icon
        : new FontIcon(feather);
  }

  private static void follow(SVGPath node, Part.Path path) {
    node.setContent(path.data());
    path.thickness().ifPresent(node::setStrokeWidth);
  }

  private static void bend(QuadCurve node, Part.Curve curve) {
    node.setStartX(curve.fromX());
    node.setStartY(curve.fromY());
    node.setControlX(curve.middleX());
    node.setControlY(curve.middleY());
    node.setEndX(curve.toX());
    node.setEndY(curve.toY());
  }
}
