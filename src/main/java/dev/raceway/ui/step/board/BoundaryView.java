package dev.raceway.ui.step.board;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * What happened between the step before and this one: a context switch, the lock switch thrown; and
 * whether playing pauses there.
 */
final class BoundaryView extends Pane {

  private final Reused<Region> line = new Reused<>(this, () -> Parts.area("switch-line"));
  private final Reused<Label> label = new Reused<>(this, () -> Parts.words("switch-label"));
  private final Reused<Padlock> padlock = new Reused<>(this, Padlock::new);
  private final Reused<Region> flag = new Reused<>(this, Parts::flag);

  BoundaryView() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Tells whether there is anything to show before a step. */
  static boolean has(Column column) {
    return column.event().contextSwitch() || !column.thrown().isEmpty() || column.paused();
  }

  void show(Column column, BoardWindow window, Geometry geometry) {
    boolean isSwitch = column.event().contextSwitch();
    double width = window.columnWidth();
    line.only(
        isSwitch,
        part ->
            part.resizeRelocate(
                0, geometry.lanesTop(), 1, geometry.lanesBottom() - geometry.lanesTop()));
    label.only(
        isSwitch && window.density() == Density.FULL,
        part -> {
          // At the left edge there is room for half of it.
          boolean isHalf = column.step() == window.first();
          part.setText(
              isHalf
                  ? CellText.switchToShort(column.thread())
                  : CellText.switchTo(column.thread()));
          part.resizeRelocate(
              isHalf ? -6 : -width,
              geometry.lanesBottom() + 1,
              isHalf ? width / 2 : width * 2,
              geometry.footerHeight() - 2);
        });
    padlock.only(
        !column.thrown().isEmpty(),
        part ->
            part.show(
                column.thrown(),
                geometry,
                window.density(),
                0,
                column.step() == window.first() ? -8 : -width));
    flag.only(column.paused(), part -> Parts.showFlag(part, 0, geometry));
  }
}
