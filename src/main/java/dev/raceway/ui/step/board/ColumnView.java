package dev.raceway.ui.step.board;

import dev.raceway.model.Instruction;
import dev.raceway.model.ThreadId;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** One step: its cell, its arrow, and what runs through the other lanes meanwhile. */
final class ColumnView extends Pane {

  private final Column column;
  private final Density density;
  private final Geometry geometry;
  private final Region shaft = new Region();
  private final Region head = new Region();

  ColumnView(Column column, Density density, Geometry geometry) {
    this.column = column;
    this.density = density;
    this.geometry = geometry;
    setManaged(false);
    getStyleClass().addAll("column", density.name().toLowerCase(Locale.ROOT));
    addBoundaries();
    addRail();
    addLanes();
    addArrow();
    addCell();
    addHandOver();
    resize(density.width(), geometry.size().getHeight());
  }

  boolean shows(Column other, Density otherDensity, Geometry otherGeometry) {
    return density == otherDensity && geometry.equals(otherGeometry) && column.equals(other);
  }

  Column column() {
    return column;
  }

  /** The count's line moves when a higher value comes into sight; the arrow goes with it. */
  void meetCount(CountScale scale) {
    if (!touchesCount()) {
      return;
    }
    boolean up = column.event().instruction().writes();
    double line = scale.yOf(up ? column.counts().after() : column.counts().before()) + 3;
    double cell = geometry.cellTop(lane());
    double width = column.event().stomps() ? 4 : 2;
    double x = density.width() / 2.0;
    shaft.resizeRelocate(x - width / 2, up ? line + 4 : line, width, Math.max(0, cell - line - 4));
    double headSize = density == Density.TICK ? 7 : 10;
    head.resizeRelocate(x - headSize / 2, up ? line : cell - headSize, headSize, headSize);
  }

  private int lane() {
    return column.thread().index();
  }

  private boolean touchesCount() {
    Instruction instruction = column.event().instruction();
    return instruction == Instruction.READ || (instruction.writes() && !column.event().retry());
  }

  private void addBoundaries() {
    if (column.event().contextSwitch()) {
      add("switch-line", 0, geometry.lanesTop(), 1, geometry.lanesBottom() - geometry.lanesTop());
      if (density == Density.FULL) {
        Label label = label("switch-label", CellText.switchTo(column.thread()));
        label.setPrefWidth(density.width() * 2);
        place(label, -density.width(), geometry.lanesBottom() + 1, density.width() * 2, 20);
      }
    }
    if (!column.thrown().isEmpty()) {
      getChildren()
          .addAll(
              Padlock.line(
                  column.thrown(), geometry, 0, column.step() == 1 ? -8 : -density.width()));
    }
  }

  private void addRail() {
    column
        .rail()
        .ifPresent(
            owner -> {
              double gap = column.railBegins() ? 2 : 0;
              Region segment =
                  add(
                      "rail",
                      gap,
                      geometry.railTop() + 5,
                      density.width() - gap,
                      geometry.railHeight() - 10);
              segment.getStyleClass().add(ThreadStyle.of(owner));
            });
  }

  private void addLanes() {
    for (int lane = 0; lane < column.lanes().size(); lane++) {
      LaneMark mark = column.lanes().get(lane);
      if (mark instanceof LaneMark.Holds holds) {
        bar("ribbon", lane, geometry.cellBottom(lane) + 3, 5);
        if (holds.ownBegins()) {
          laneLabel("own-lock-label", lane, geometry.cellBottom(lane) + 8, CellText.ownLock());
        }
      } else if (mark instanceof LaneMark.WithoutLock without) {
        bar("dotted-ribbon", lane, geometry.cellBottom(lane) + 3, 5);
        if (without.begins()) {
          laneLabel("dotted-label", lane, geometry.cellBottom(lane) + 6, CellText.withoutLock());
        }
      } else if (mark instanceof LaneMark.Waits waits) {
        bar("waiting", lane, geometry.cellMiddle(lane) - 5, 10);
        if (waits.begins()) {
          laneLabel("waiting-label", lane, geometry.cellMiddle(lane) - 23, CellText.waits(waits));
        }
      }
    }
  }

  private void bar(String style, int lane, double y, double height) {
    add(style, 0, y, density.width(), height)
        .getStyleClass()
        .add(ThreadStyle.of(ThreadId.at(lane)));
  }

  private void laneLabel(String style, int lane, double y, String text) {
    if (density == Density.TICK || !geometry.hasTwoLineCells()) {
      return;
    }
    Label label = label(style, text);
    label.getStyleClass().add(ThreadStyle.of(ThreadId.at(lane)));
    place(label, 6, y, 180, 16);
  }

  private void addArrow() {
    if (!touchesCount()) {
      return;
    }
    boolean up = column.event().instruction().writes();
    for (Region part : new Region[] {shaft, head}) {
      part.setManaged(false);
      part.getStyleClass().add(part == shaft ? "arrow" : up ? "arrow-up" : "arrow-down");
      part.getStyleClass().add(arrowStyle());
      getChildren().add(part);
    }
    if (density != Density.TICK) {
      Label value =
          label(
              "arrow-value",
              String.valueOf(up ? column.event().count() : column.counts().before()));
      value.getStyleClass().add(arrowStyle());
      place(value, density.width() / 2.0 + 7, geometry.bandHeight() - 18, 80, 16);
    }
  }

  private String arrowStyle() {
    return column.event().stomps() ? "stomp" : ThreadStyle.of(column.thread());
  }

  private void addCell() {
    double inset = density == Density.TICK ? 2 : 5;
    Label cell = label("cell", cellText());
    cell.getStyleClass().add(ThreadStyle.of(column.thread()));
    if (column.event().stomps()) {
      cell.getStyleClass().add("stomp");
    }
    if (column.erasedSince()) {
      cell.getStyleClass().add("erased");
    }
    if (column.event().retry()) {
      cell.getStyleClass().add("retry");
    }
    cell.setAccessibleRole(AccessibleRole.BUTTON);
    cell.setAccessibleText(CellText.spoken(column));
    double top = geometry.cellTop(lane());
    place(cell, inset, top, density.width() - 2 * inset, geometry.cellHeight());
    addBadges(top);
  }

  private String cellText() {
    return switch (density) {
      case FULL ->
          geometry.hasTwoLineCells() ? CellText.twoLines(column) : CellText.oneLine(column);
      case SHORT -> CellText.oneLine(column);
      case TICK -> "";
    };
  }

  private void addBadges(double top) {
    if (column.event().stomps()) {
      double size = density == Density.TICK ? 14 : 20;
      Label cross = label("stomp-badge", "✕");
      double right =
          density == Density.TICK ? density.width() / 2.0 + size / 2 : density.width() - 1;
      place(cross, right - size, top - size / 2, size, size);
    }
    if (column.erasedSince() && density != Density.TICK) {
      Label badge = label("erased-badge", CellText.signed(column.amount()));
      place(badge, density.width() - 36, top - 12, 36, 20);
    }
  }

  private void addHandOver() {
    column
        .event()
        .handedTo()
        .ifPresent(
            next -> {
              boolean down = next.index() > lane();
              double from = down ? geometry.cellBottom(lane()) : geometry.cellTop(lane());
              double to = geometry.cellMiddle(next.index()) + (down ? -8 : 8);
              double x = density.width() / 2.0;
              add("hand-over", x - 1, Math.min(from, to), 2, Math.abs(to - from));
              Region tip =
                  add(down ? "arrow-down" : "arrow-up", x - 5, to - (down ? 9 : 1), 10, 10);
              tip.getStyleClass().add("hand-over-tip");
              if (density == Density.FULL && geometry.hasTwoLineCells()) {
                Label notch = label("hand-over-label", CellText.getsLock(next));
                notch.setAlignment(Pos.CENTER_RIGHT);
                place(
                    notch, x - 150, geometry.laneTop(Math.max(lane(), next.index())) - 8, 140, 18);
              }
            });
  }

  private Region add(String style, double x, double y, double width, double height) {
    Region region = new Region();
    region.getStyleClass().add(style);
    place(region, x, y, width, height);
    return region;
  }

  private void place(Region region, double x, double y, double width, double height) {
    region.setManaged(false);
    region.resizeRelocate(x, y, width, height);
    if (!getChildren().contains((Node) region)) {
      getChildren().add(region);
    }
  }

  private static Label label(String style, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMouseTransparent(!"cell".equals(style));
    return label;
  }
}
