package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ThreadStyle;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The cell of a step, with the badges of what it erased and of what was erased of it. */
final class CellView extends Pane {

  static final PseudoClass STOMP = PseudoClass.getPseudoClass("stomp");
  private static final PseudoClass ERASED = PseudoClass.getPseudoClass("erased");
  private static final PseudoClass RETRY = PseudoClass.getPseudoClass("retry");

  private static final double BADGE = 20;
  private static final double SMALL_BADGE = 16;

  private final Region cell;
  private final Pane badges = new Pane();
  private final Reused<Label> cross = new Reused<>(badges, () -> Parts.words("stomp-badge"));
  private final Reused<Label> again = new Reused<>(badges, () -> Parts.words("retry-badge"));
  private final Reused<Label> struck = new Reused<>(badges, () -> Parts.words("erased-badge"));

  CellView(ThreadId thread, Density density) {
    // A tick has no words, and words are twice the nodes.
    cell = density == Density.TICK ? Parts.area("cell") : Parts.words("cell");
    setManaged(false);
    setPickOnBounds(false);
    getStyleClass().add(ThreadStyle.of(thread));
    cell.setMouseTransparent(false);
    cell.setAccessibleRole(AccessibleRole.BUTTON);
    badges.setManaged(false);
    badges.setMouseTransparent(true);
    getChildren().add(cell);
  }

  /** What was erased here, and what this erased. */
  Pane badges() {
    return badges;
  }

  void show(Column column, BoardWindow window, Geometry geometry, boolean outcomeHidden) {
    boolean stomps = column.event().stomps() && !outcomeHidden;
    boolean erased = column.erasedSince() && !outcomeHidden;
    if (cell instanceof Label words) {
      words.setText(text(column, window.density(), geometry, outcomeHidden));
    }
    boolean retry = column.event().retry();
    if ((stomps || erased || retry) && badges.getParent() == null) {
      getChildren().add(badges);
    }
    cell.setAccessibleText(CellText.spoken(column, outcomeHidden));
    cell.pseudoClassStateChanged(STOMP, stomps);
    cell.pseudoClassStateChanged(ERASED, erased);
    cell.pseudoClassStateChanged(RETRY, column.event().retry());
    double inset = window.density() == Density.TICK ? 2 : 5;
    double width = window.columnWidth();
    double top = geometry.cellTop(column.thread().index());
    cell.resizeRelocate(inset, top, width - 2 * inset, geometry.cellHeight());
    boolean tick = window.density() == Density.TICK;
    cross.only(
        stomps,
        badge -> {
          badge.setText("✕");
          place(badge, width, top, tick, geometry);
        });
    again.only(
        retry,
        badge -> {
          badge.setText("↻");
          place(badge, width, top, tick, geometry);
        });
    struck.only(
        erased && !tick,
        badge -> {
          badge.setText(Texts.signed(column.amount()));
          double em = geometry.em();
          double badgeWidth = window.density() == Density.FULL ? 36 * em : 26 * em;
          // A stomp that was stomped itself has both signs.
          double right = width - (stomps ? 22 * em : 0);
          badge.resizeRelocate(
              right - badgeWidth, badgeTop(top, geometry), badgeWidth, badgeSize(geometry));
        });
  }

  /** Badges stand at a cell's upper right corner, and keep off its words. */
  private static void place(
      Label badge, double width, double top, boolean tick, Geometry geometry) {
    double size = tick ? 14 : badgeSize(geometry);
    double right = tick ? (width + size) / 2 : width - 1;
    double y = tick ? top - size / 2 : badgeTop(top, geometry);
    badge.resizeRelocate(right - size, y, size, size);
  }

  private static double badgeSize(Geometry geometry) {
    return (geometry.hasTwoLineCells() ? BADGE : SMALL_BADGE) * geometry.em();
  }

  private static double badgeTop(double top, Geometry geometry) {
    return top - badgeSize(geometry) * (geometry.hasTwoLineCells() ? 0.5 : 0.7);
  }

  private static String text(
      Column column, Density density, Geometry geometry, boolean outcomeHidden) {
    return switch (density) {
      case FULL ->
          geometry.hasTwoLineCells()
              ? CellText.twoLines(column, outcomeHidden)
              : CellText.oneLine(column, outcomeHidden);
      case SHORT -> CellText.oneLine(column, outcomeHidden);
      case TICK -> "";
    };
  }
}
