package dev.raceway.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Where everything stands: a line for each part that has a name, in whole pixels of the window. */
record Layout(List<String> lines) {

  /** A letter may be drawn a little wider or narrower elsewhere. */
  private static final long TOLERANCE = 2;

  /** Parts without an id of their own, by their style. */
  private static final Set<String> PARTS =
      Set.of(
          "title-bar",
          "set-up",
          "transport",
          "card",
          "cell",
          "next-word",
          "pill",
          "register",
          "count-name",
          "lock-name",
          "stomp-badge",
          "erased-badge",
          "stomp-label",
          "history-row",
          "code-line",
          "gallery-card",
          "branch-row",
          "sheet-title",
          "field-label",
          "soft",
          "key-cap",
          "marked-text");

  /** Reads what is shown below a node. On the JavaFX thread. */
  static Layout of(Parent root) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> lines = new ArrayList<>();
    Visible.below(root)
        .forEach(node -> name(node).forEach(name -> lines.add(line(node, name, numbers))));
    return new Layout(List.copyOf(lines));
  }

  private static Stream<String> name(Node node) {
    return node.getId() != null
        ? Stream.of(node.getId())
        : node.getStyleClass().stream()
            .filter(PARTS::contains)
            .filter(part -> !isOfOutcomes(node))
            .limit(1);
  }

  /** Which of its cells that list uses for which row is chance; what they hold has a name. */
  private static boolean isOfOutcomes(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent)
        .anyMatch(each -> "outcomes".equals(each.getId()));
  }

  private static String line(Node node, String name, Map<String, Integer> numbers) {
    int number = numbers.merge(name, 1, Integer::sum);
    Bounds at = node.localToScene(node.getLayoutBounds());
    return "%s %d %d %d %d"
        .formatted(
            number == 1 ? name : name + "-" + number,
            Math.round(at.getMinX()),
            Math.round(at.getMinY()),
            Math.round(at.getWidth()),
            Math.round(at.getHeight()));
  }

  /** Says what stands elsewhere than in another layout. */
  List<String> differences(Layout approved) {
    Map<String, String> now = byName();
    Map<String, String> before = approved.byName();
    Stream<String> gone = before.keySet().stream().filter(name -> !now.containsKey(name));
    Stream<String> fresh = now.keySet().stream().filter(name -> !before.containsKey(name));
    Stream<String> moved =
        now.keySet().stream()
            .filter(before::containsKey)
            .filter(name -> isFar(now.get(name), before.get(name)))
            .map(name -> name + " was at " + before.get(name) + ", is at " + now.get(name));
    return Stream.of(gone.map("gone: "::concat), fresh.map("new: "::concat), moved)
        .flatMap(each -> each)
        .sorted()
        .toList();
  }

  private Map<String, String> byName() {
    Map<String, String> places = new HashMap<>();
    for (String line : lines) {
      int space = line.indexOf(' ');
      places.put(line.substring(0, space), line.substring(space + 1));
    }
    inOrder(places);
    return places;
  }

  /** Which of its cells a list uses for which row is chance: rows are counted from the top. */
  private static void inOrder(Map<String, String> places) {
    List<String> rows = places.keySet().stream().filter(Layout::isRow).sorted().toList();
    List<String> fromTop =
        rows.stream().map(places::get).sorted(Comparator.comparingLong(Layout::top)).toList();
    for (int i = 0; i < rows.size(); i++) {
      places.put(rows.get(i), fromTop.get(i));
    }
  }

  private static boolean isRow(String name) {
    return name.equals("history-row") || name.startsWith("history-row-");
  }

  private static long top(String place) {
    return Long.parseLong(place.split(" ", -1)[1]);
  }

  private static boolean isFar(String now, String before) {
    String[] numbers = now.split(" ", -1);
    String[] others = before.split(" ", -1);
    for (int i = 0; i < numbers.length; i++) {
      if (Math.abs(Long.parseLong(numbers[i]) - Long.parseLong(others[i])) > TOLERANCE) {
        return true;
      }
    }
    return false;
  }
}
