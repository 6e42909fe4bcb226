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

  void show(BoardPicture picture, CountScale scale, boolean outcomeHidden) {
    List<Column> stomps = outcomeHidden ? List.of() : stomps(picture);
    while (arcs.size() < stomps.size()) {
      StompArc arc = new StompArc();
      arcs.add(arc);
      getChildren().add(arc);
    }
    for (int i = 0; i < arcs.size(); i++) {
      boolean used = i < stomps.size();
      arcs.get(i).setVisible(used);
      if (used) {
        arcs.get(i).show(stomps.get(i), picture.window(), scale, i == stomps.size() - 1);
      }
    }
    last = stomps.isEmpty() ? Optional.empty() : Optional.of(arcs.get(stomps.size() - 1));
  }

  /** Returns the stomps in sight; narrow columns have room for the last one alone. */
  private static List<Column> stomps(BoardPicture picture) {
    List<Column> all =
        picture.columns().stream().filter(column -> column.event().stomps()).toList();
    boolean narrow = picture.window().density() != Density.FULL;
    return narrow && !all.isEmpty() ? all.subList(all.size() - 1, all.size()) : all;
  }
}
