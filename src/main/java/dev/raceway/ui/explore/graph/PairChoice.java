package dev.raceway.ui.explore.graph;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.graph.ProgressGrid;
import dev.raceway.ui.control.Choice;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Which two of more than two threads are shown. */
final class PairChoice extends HBox {

  private final GraphViewModel model;
  private ProgressGrid shown;

  PairChoice(GraphViewModel model) {
    super(6);
    this.model = model;
    setId("graph-pair");
    setAlignment(Pos.CENTER_RIGHT);
  }

  /** Shows which two they are; nothing where there is no choice. */
  void show(GraphPicture picture) {
    boolean has = picture.grid().filter(grid -> grid.program().threads() > 2).isPresent();
    Shown.when(this, has);
    picture
        .grid()
        .filter(grid -> has && !grid.equals(shown))
        .ifPresent(
            grid -> {
              shown = grid;
              build(grid);
            });
  }

  private void build(ProgressGrid grid) {
    ThreadId across = grid.across().thread();
    ThreadId up = grid.up().thread();
    Label and = new Label(Texts.get("explore.graph.and"));
    and.getStyleClass().add("field-label");
    getChildren()
        .setAll(
            choice(grid, across, "graph-across", "explore.graph.choose-across", up),
            and,
            choice(grid, up, "graph-up", "explore.graph.choose-up", across));
  }

  private Choice<ThreadId> choice(
      ProgressGrid grid, ThreadId thread, String id, String key, ThreadId other) {
    List<ThreadId> all = grid.program().threadIds();
    Choice<ThreadId> choice = new Choice<>(Texts.get(key), all, ThreadId::toString);
    choice.setId(id);
    choice.setValue(thread);
    boolean isAcross = thread.equals(grid.across().thread());
    choice
        .valueProperty()
        .addListener(
            (value, before, now) -> {
              // Who is shown already changes places.
              ThreadId partner = now.equals(other) ? thread : other;
              model.showPair(isAcross ? now : partner, isAcross ? partner : now);
            });
    return choice;
  }
}
