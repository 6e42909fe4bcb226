package dev.raceway.ui.step.scrub;

import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.List;
import javafx.scene.layout.Pane;

/** Who has the lock, as bands of the owners' colours. */
final class OwnerBands extends Pane {

  /** A band that is narrower is left out. */
  private static final double LEAST = 2;

  private final List<MarkPath> bands =
      ThreadId.first(Program.MAX_THREADS).stream().map(OwnerBands::band).toList();

  OwnerBands() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(bands);
  }

  private static MarkPath band(ThreadId owner) {
    MarkPath band = new MarkPath("scrub-owner");
    band.getStyleClass().add(ThreadStyle.of(owner));
    return band;
  }

  void show(List<Landmarks.Owned> owned, Scale scale, double top, double height) {
    double free = Double.NEGATIVE_INFINITY;
    for (Landmarks.Owned one : owned) {
      double to = scale.x(one.to());
      if (to - free >= LEAST) {
        double from = Math.max(scale.x(one.from()), free);
        free = to;
        bands
            .get(one.owner().index())
            .add(from, top, MarkShape.rectangle(to - from, height, LEAST));
      }
    }
    bands.forEach(MarkPath::end);
  }
}
