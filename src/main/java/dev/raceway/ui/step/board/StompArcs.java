package dev.raceway.ui.step.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;

/** The curved arrows from an overwriting write back to the write that it erased. */
final class StompArcs extends Pane {

  /** Kept and used again: to be styled anew costs more than to be moved. */
  private final List<StompArc> arcs = new ArrayList<>();

  private Optional<StompArc> last = Optional.empty();

  StompArcs() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Returns the arrow of the last stomp in sight. */
  Optional<StompArc> last() {
    return last;
  }

  void show(
      BoardPicture picture,
      Geometry geometry,
      CountScale scale,
      Clearance taken,
      boolean outcomeHidden) {
    List<Column> stomps = outcomeHidden ? List.of() : stomps(picture);
    while (arcs.size() < stomps.size()) {
      StompArc arc = new StompArc();
      arcs.add(arc);
      getChildren().add(arc);
    }
    BoardWindow window = picture.window();
    List<StompPath> paths =
        stomps.stream().map(stomp -> StompPath.of(stomp, window, scale)).toList();
    paths.forEach(path -> taken.take(path.area()));
    for (int i = arcs.size() - 1; i >= 0; i--) {
      arcs.get(i).setVisible(i < stomps.size());
      if (i < stomps.size()) {
        Column stomp = stomps.get(i);
        boolean isLast = i == stomps.size() - 1;
        arcs.get(i)
            .show(
                paths.get(i), StompLabel.of(stomp, paths.get(i), window, geometry, taken, isLast));
      }
    }
    last = stomps.isEmpty() ? Optional.empty() : Optional.of(arcs.get(stomps.size() - 1));
  }

  /**
   * Returns the stomps in sight; narrow columns have room for the last one alone. An earlier one
   * whose erased write is out of sight points at nothing.
   */
  private static List<Column> stomps(BoardPicture picture) {
    List<Column> all =
        picture.columns().stream().filter(column -> column.event().stomps()).toList();
    boolean narrow = picture.window().density() != Density.FULL;
    if (all.isEmpty()) {
      return all;
    }
    Column last = all.get(all.size() - 1);
    return narrow
        ? List.of(last)
        : all.stream()
            .filter(stomp -> stomp.equals(last) || erasedAt(stomp) >= picture.window().first())
            .toList();
  }

  private static int erasedAt(Column stomp) {
    return stomp.event().overwrite().orElseThrow().before().step();
  }
}
