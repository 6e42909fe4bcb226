package dev.raceway.session.export.picture;

import dev.raceway.picture.graph.GraphLine;
import dev.raceway.picture.graph.ProgressGrid;
import dev.raceway.picture.svg.GraphSvg;
import dev.raceway.session.export.report.ReportWords;
import java.util.List;

/**
 * A progress graph that is to be a picture.
 *
 * @param grid its grid
 * @param lines its paths, the one below the others first
 * @param words the language that it speaks
 * @param look what it looks like
 */
public record PicturedGraph(
    ProgressGrid grid, List<GraphLine> lines, ReportWords words, PictureLook look)
    implements Pictured {

  /** Keeps a copy. */
  public PicturedGraph {
    lines = List.copyOf(lines);
  }

  @Override
  public String svg(FrameWatch watch) {
    return new GraphSvg(look.palette(), words.messages())
        .of(words.setUp(grid.program()), grid, lines, look.scale());
  }
}
