package dev.raceway.ui.explore.graph;

import dev.raceway.picture.graph.GraphWords;
import dev.raceway.picture.graph.ProgressGrid;
import dev.raceway.picture.graph.Zone.Kind;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** What the lines and areas of the graph are. */
final class Legend extends FlowPane {

  private static final double SAMPLE = 24;

  private List<String> shown = List.of();

  Legend() {
    super(16, 4);
    setId("graph-legend");
    getStyleClass().add("graph-legend");
  }

  void show(GraphPicture picture) {
    List<String> words = new ArrayList<>();
    List<Node> entries = new ArrayList<>();
    picture
        .grid()
        .ifPresent(
            grid -> {
              addZone(grid, Kind.UNSAFE, "unsafe", words, entries);
              addZone(grid, Kind.FORBIDDEN, "forbidden", words, entries);
            });
    picture
        .lines()
        .forEach(
            line ->
                add(
                    sample(line.kind().style()),
                    GraphWords.legend(line, Texts.messages()),
                    words,
                    entries));
    if (!words.equals(shown)) {
      shown = words;
      getChildren().setAll(entries);
    }
  }

  private static void addZone(
      ProgressGrid grid, Kind kind, String style, List<String> words, List<Node> entries) {
    if (grid.stretch(kind).isPresent()) {
      Region area = new Region();
      area.getStyleClass().addAll("legend-area", style);
      add(area, Texts.get(kind.key()), words, entries);
    }
  }

  private static Node sample(String style) {
    Line line = new Line(0, 0, SAMPLE, 0);
    line.getStyleClass().addAll("graph-line", style);
    return line;
  }

  private static void add(Node sample, String text, List<String> words, List<Node> entries) {
    Label label = new Label(text);
    label.getStyleClass().add("field-label");
    label.setWrapText(true);
    HBox entry = new HBox(8, sample, label);
    entry.setAlignment(Pos.CENTER_LEFT);
    words.add(text);
    entries.add(entry);
  }
}
