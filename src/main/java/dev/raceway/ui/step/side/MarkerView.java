package dev.raceway.ui.step.side;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.control.ThreadMark;
import dev.raceway.ui.step.listing.Marker;
import dev.raceway.ui.theme.ThreadStyle;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A thread in the margin of the code: hatched while it waits, dotted while in the other form. */
final class MarkerView extends Region {

  private static final PseudoClass BLOCKED = PseudoClass.getPseudoClass("blocked");
  private static final PseudoClass OTHER_FORM = PseudoClass.getPseudoClass("other-form");
  private static final double MARK_SIZE = 7;

  MarkerView(ThreadId thread) {
    setManaged(false);
    setId("marker-" + thread);
    getStyleClass().addAll("code-marker", ThreadStyle.of(thread));
    ThreadMark mark = new ThreadMark(thread, MARK_SIZE);
    mark.setManaged(false);
    mark.resizeRelocate(1.5, (Gutter.MARKER_HEIGHT - MARK_SIZE) / 2, MARK_SIZE, MARK_SIZE);
    Text letter = new Text(9.5, Gutter.MARKER_HEIGHT / 2, thread.toString());
    letter.setManaged(false);
    letter.setTextOrigin(VPos.CENTER);
    letter.getStyleClass().add("code-letter");
    getChildren().addAll(mark, letter);
    resize(Gutter.MARKER_WIDTH - 1, Gutter.MARKER_HEIGHT);
  }

  void show(Marker marker, double x, double y) {
    pseudoClassStateChanged(BLOCKED, marker.blocked());
    pseudoClassStateChanged(OTHER_FORM, marker.otherForm());
    relocate(x, y);
  }
}
