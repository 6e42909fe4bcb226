package dev.raceway.picture.svg;

import dev.raceway.picture.Area;
import dev.raceway.picture.LineHeight;
import dev.raceway.picture.Part;
import dev.raceway.picture.PathData;
import dev.raceway.picture.Style;
import dev.raceway.picture.graph.GraphDrawing;
import dev.raceway.picture.graph.GraphLine;
import dev.raceway.picture.graph.GraphWords;
import dev.raceway.picture.graph.ProgressGrid;
import dev.raceway.picture.graph.Zone;
import dev.raceway.picture.look.Looks;
import dev.raceway.picture.look.Palette;
import dev.raceway.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** A progress graph as an SVG document, with what its lines and areas are. */
public final class GraphSvg {

  private static final double WIDTH = 680;
  private static final double GRAPH = 560;
  private static final double MARGIN = 16;
  private static final double LINE = LineHeight.words(GraphDrawing.LETTERS) + 6;
  private static final double SAMPLE = 24;
  private static final double SAMPLE_HIGH = 12;

  private final Palette palette;
  private final Messages words;

  /**
   * Prepares to write.
   *
   * @param palette the colours
   * @param words the language that the graph speaks
   */
  public GraphSvg(Palette palette, Messages words) {
    this.palette = palette;
    this.words = words;
  }

  /**
   * Returns a graph.
   *
   * @param heading what stands above it
   * @param lines its paths, the one below the others first
   * @param scale how large it is, 1 as at a desk
   */
  public String of(String heading, ProgressGrid grid, List<GraphLine> lines, double scale) {
    Markup drawn = new Markup();
    PartSvg parts = new PartSvg(Looks.ofGraphs(), palette, drawn, "");
    parts.write(line(heading, 0, 0), MARGIN, MARGIN);
    double top = MARGIN + LINE;
    GraphDrawing graph = graph(grid, words);
    parts.write(graph.ground(), MARGIN, top);
    parts.write(graph.over(lines), MARGIN, top);
    double below = top + GRAPH + MARGIN;
    List<Part> legend = legend(grid, lines);
    parts.write(legend, MARGIN, below);
    // An entry is a sample and its words.
    double height = below + LINE * legend.size() / 2 + MARGIN;
    return SvgDocument.of(
        WIDTH + 2 * MARGIN, height, scale, "-rw-card", palette, parts.patterns(), drawn);
  }

  /** Returns a graph in the room that it has in a document. */
  static GraphDrawing graph(ProgressGrid grid, Messages words) {
    return new GraphDrawing(grid, WIDTH, GRAPH, GraphDrawing.LETTERS, words);
  }

  private List<Part> legend(ProgressGrid grid, List<GraphLine> lines) {
    List<Part> legend = new ArrayList<>();
    for (Zone.Kind kind : Zone.Kind.values()) {
      if (grid.stretch(kind).isPresent()) {
        double top = entry(words.get(kind.key()), legend) + (LINE - SAMPLE_HIGH) / 2;
        PathData area = new PathData().line(0, top, SAMPLE, top);
        area.lineTo(SAMPLE, top + SAMPLE_HIGH).lineTo(0, top + SAMPLE_HIGH).close();
        legend.add(Part.path(Style.of(kind.zoneStyle()), area));
      }
    }
    for (GraphLine line : lines) {
      double middle = entry(GraphWords.inFile(line, words), legend) + LINE / 2;
      legend.add(
          Part.path(
              Style.of("graph-line", line.kind().style()),
              new PathData().line(0, middle, SAMPLE, middle)));
    }
    return legend;
  }

  /** Adds the words of an entry, and returns where its line begins. */
  private static double entry(String text, List<Part> legend) {
    double top = LINE * legend.size() / 2;
    legend.add(line(text, SAMPLE + MARGIN, top));
    return top;
  }

  private static Part line(String text, double x, double y) {
    return Part.words(Style.of("graph-legend"), new Area(x, y, WIDTH - x, LINE), text);
  }
}
