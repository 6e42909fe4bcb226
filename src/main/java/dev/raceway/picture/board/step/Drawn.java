package dev.raceway.picture.board.step;

import dev.raceway.model.Instruction;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.Area;
import dev.raceway.picture.Clearance;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Column;
import dev.raceway.picture.board.count.CountBand;
import dev.raceway.picture.board.count.CountRun;
import dev.raceway.picture.board.count.CountScale;
import dev.raceway.picture.board.place.BoardWindow;
import dev.raceway.picture.board.place.Density;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.picture.board.sign.Padlock;
import dev.raceway.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The areas of a board that cells, arrows and lines take, whatever words there are. */
public final class Drawn {

  private static final double ARROW = 12;

  private final BoardPicture picture;
  private final Geometry geometry;
  private final CountScale scale;
  private final Messages words;
  private final List<Area> areas = new ArrayList<>();

  private Drawn(BoardPicture picture, Geometry geometry, CountScale scale, Messages words) {
    this.words = words;
    this.picture = picture;
    this.geometry = geometry;
    this.scale = scale;
  }

  /** Returns what is taken before any words are placed. */
  public static Clearance of(
      BoardPicture picture, Geometry geometry, CountScale scale, Messages words) {
    Clearance clearance = new Clearance();
    Drawn drawn = new Drawn(picture, geometry, scale, words);
    picture.columns().forEach(drawn::add);
    drawn.addCount();
    drawn.addNow();
    drawn.areas.forEach(clearance::take);
    return clearance;
  }

  private void add(Column column) {
    BoardWindow window = picture.window();
    double x = window.xOf(column.step());
    int lane = column.thread().index();
    areas.add(
        new Area(x + 2, geometry.cellTop(lane), window.columnWidth() - 4, geometry.cellHeight()));
    if (touchesCount(column)) {
      addArrow(column, window.middleOf(column.step()), lane);
    }
    column.event().handedTo().ifPresent(next -> addHandOver(column, lane, next));
    if (column.event().contextSwitch()) {
      line(x, geometry.lanesTop(), geometry.lanesBottom());
    }
    if (!column.thrown().isEmpty()) {
      line(x, geometry.railTop(), geometry.lanesBottom());
      areas.add(Padlock.area(x, geometry, window.density()));
    }
  }

  static boolean touchesCount(Column column) {
    Instruction instruction = column.event().instruction();
    return instruction == Instruction.READ || (instruction.writes() && !column.event().retry());
  }

  private void addArrow(Column column, double x, int lane) {
    boolean up = column.event().instruction().writes();
    double line = scale.yOf(up ? column.counts().after() : column.counts().before());
    areas.add(new Area(x - ARROW / 2, line, ARROW, geometry.cellTop(lane) - line));
    if (picture.window().density() != Density.TICK) {
      long value = up ? column.event().count() : column.counts().before();
      areas.add(ColumnSketch.arrowValue(value, x, geometry, words));
    }
  }

  private void addHandOver(Column column, int lane, ThreadId next) {
    double x = picture.window().middleOf(column.step());
    double from = geometry.cellMiddle(Math.min(lane, next.index()));
    double to = geometry.cellMiddle(Math.max(lane, next.index()));
    areas.add(new Area(x - ARROW / 2, from, ARROW, to - from));
  }

  private void addNow() {
    BoardWindow window = picture.window();
    if (window.showsNow()) {
      double x = window.nowX() + 1;
      areas.add(new Area(x - 2, 0, 6, geometry.height()));
      if (!picture.now().thrown().isEmpty()) {
        areas.add(Padlock.area(x, geometry, window.density()));
      }
    }
  }

  private void line(double x, double top, double bottom) {
    areas.add(new Area(x - 1, top, 3, bottom - top));
  }

  /** The count and what it should be. */
  private void addCount() {
    List<CountRun> runs = CountRun.of(picture);
    boolean differs = runs.stream().anyMatch(run -> !run.isExact());
    for (int i = 0; i < runs.size(); i++) {
      CountRun run = runs.get(i);
      double length = run.to() - run.from();
      areas.add(new Area(run.from(), scale.yOf(run.count()) - 2, length, CountBand.COUNT_WIDTH));
      if (differs) {
        areas.add(new Area(run.from(), scale.yOf(run.expected()) - CountBand.APART - 1, length, 2));
      }
      if (i > 0) {
        double x = run.from();
        addRise(x, scale.yOf(runs.get(i - 1).count()), scale.yOf(run.count()));
        if (differs) {
          addRise(x, scale.yOf(runs.get(i - 1).expected()), scale.yOf(run.expected()));
        }
      }
    }
  }

  private void addRise(double x, double from, double to) {
    areas.add(
        new Area(
            x - 2, Math.min(from, to) - CountBand.APART, 4, Math.abs(to - from) + CountBand.APART));
  }
}
