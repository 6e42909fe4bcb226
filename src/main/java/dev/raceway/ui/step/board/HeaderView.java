package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.Area;
import dev.raceway.picture.board.lane.HeaderParts;
import dev.raceway.ui.canvas.PartsPane;
import dev.raceway.ui.keys.LateTooltip;
import dev.raceway.ui.text.Texts;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A lane's left end: who it is, what it does, its private copy and how far it has come. */
final class HeaderView extends Pane {

  private final PartsPane about = new PartsPane();
  private final PartsPane copy = new PartsPane();

  HeaderView(ThreadId thread) {
    setManaged(false);
    setId("header-" + thread);
    getStyleClass().add("lane-header");
    getChildren().addAll(about, copy);
  }

  void show(HeaderParts parts) {
    Area area = parts.area();
    resizeRelocate(area.x(), area.y(), area.width(), area.height());
    about.show(parts.about());
    copy.show(parts.copy());
    LateTooltip.set(
        this, parts.holdsInterpreter() ? Texts.get("board.header.interpreter.help") : "");
  }

  /** The private copy, in words. */
  Node register() {
    return copy;
  }
}
