package dev.raceway.picture.svg;

import dev.raceway.picture.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Sheets of paper, filled from above: what has no room left on one begins the next, so nothing is
 * cut in two. A sheet of A4 shows its document as large as it can.
 */
final class PaperSheets {

  /** Of A4, less a blank edge of a centimetre. */
  private static final double SIDES = 786 / 539.0;

  /** More pixels on the shorter side make the smallest words less than 5 points high. */
  private static final double LARGEST = 1250;

  /** The smallest words are more than 6 points high, and two boards of three threads have room. */
  private static final double SHORTER_SIDE = 984;

  private static final double TOP = RunSvg.MARGIN;

  private final double bottom;
  private final List<Sheet> sheets = new ArrayList<>();

  /** What stands on a sheet. */
  static final class Sheet {

    final Markup defined = new Markup();
    final Markup drawn = new Markup();
    final List<Part> words = new ArrayList<>();
  }

  /** Where something stands. */
  record Spot(Sheet sheet, double y) {}

  /** Begins, with sheets that have room down to so many pixels. */
  PaperSheets(double bottom) {
    this.bottom = bottom;
  }

  /** Returns how many parts of some height have room on a sheet that lies; at least one has. */
  static int fitting(double height) {
    return Math.max(1, (int) ((SHORTER_SIDE - TOP) / height));
  }

  /** Tells whether a document can be read if it stands on one sheet. */
  static boolean canBeRead(double width, double height) {
    return Math.min(width, height) <= LARGEST && Math.max(width, height) <= LARGEST * SIDES;
  }

  /**
   * Returns how high the sheets of a document are; they lie if it is wide.
   *
   * @param wanted how high the first had better be, if that can be read
   */
  static double height(double width, double wanted) {
    double usual = width > SHORTER_SIDE ? SHORTER_SIDE : width * SIDES;
    return wanted > usual && canBeRead(width, wanted) ? wanted : usual;
  }

  /** Returns all sheets that something stands on. */
  List<Sheet> all() {
    return sheets;
  }

  /** How far the sheets have been filled, from the first on. */
  final class Column {

    private int sheet;
    private double end = TOP;

    /** Returns another one that begins where this one has come to. */
    Column copy() {
      Column copy = new Column();
      copy.sheet = sheet;
      copy.end = end;
      return copy;
    }

    /** Returns the one of two that has come farther. */
    Column or(Column other) {
      boolean farther = sheet > other.sheet || (sheet == other.sheet && end > other.end);
      return farther ? this : other;
    }

    /** Returns how far down it has come on its sheet. */
    double end() {
      return end;
    }

    /** Leaves room, which nobody misses where a sheet ends. */
    void leave(double height) {
      end += height;
    }

    /** Begins a new sheet if there is no room left for so much, unless this one is new. */
    void keepTogether(double height) {
      if (end > TOP && end + height > bottom) {
        sheet++;
        end = TOP;
      }
    }

    /** Takes room, on a new sheet if there is too little left. */
    Spot take(double height) {
      keepTogether(height);
      while (sheets.size() <= sheet) {
        sheets.add(new Sheet());
      }
      double top = end;
      end += height;
      return new Spot(sheets.get(sheet), top);
    }
  }
}
