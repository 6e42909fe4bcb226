package dev.raceway.picture.histogram;

import dev.raceway.picture.Area;
import dev.raceway.picture.LineHeight;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.TextWidth;
import dev.raceway.picture.histogram.Bars.Bar;
import dev.raceway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A bar for every count that trials found, on an axis that ends at the count that they should find,
 * in a room of some size. Bars are neutral; only the exact one is green and has a tick.
 */
public final class HistogramDrawing {

  /** How large letters are at a desk, in pixels. */
  public static final double LETTERS = 12;

  /** Above the bars and below the axis, beside the words there. */
  private static final double ROOM = 5;

  private static final double GAP = 1;
  private static final double WIDEST_BAR = 64;

  /** A single trial among a million is still seen as a bar. */
  private static final double LEAST_BAR = 4;

  private static final double TICK = 12;
  private static final double TICK_GAP = 2;
  private static final double BETWEEN_WORDS = 8;

  /** Where there is room, a count that is alone stands at the right all the same. */
  private static final double WIDE = 380;

  private static final int SLOTS_OF_ONE = 12;
  private static final double BAR_OF_ONE = 18;

  private final Bars bars;
  private final OptionalLong half;
  private final double width;
  private final double line;
  private final double above;
  private final double floor;
  private final double letters;
  private final Messages words;
  private final List<Part> parts = new ArrayList<>();

  /**
   * Fills a room.
   *
   * @param bars what was found
   * @param half the count that half of the trials did not exceed, if it is to be marked
   * @param width of the room, in pixels
   * @param height of the room, in pixels
   * @param letters how large letters are, in pixels
   * @param words the language that it speaks
   */
  public HistogramDrawing(
      Bars bars, OptionalLong half, double width, double height, double letters, Messages words) {
    this.bars = bars;
    this.half = half;
    this.width = width;
    this.letters = letters;
    this.words = words;
    line = LineHeight.words(letters);
    above = line + 2 * ROOM - 1;
    floor = height - line - ROOM;
    draw();
  }

  /** Returns its parts, what lies above others later. */
  public List<Part> parts() {
    return List.copyOf(parts);
  }

  private void draw() {
    List<Bar> all = bars.all();
    boolean isAlone = all.size() == 1 && width > WIDE;
    int slots = isAlone ? SLOTS_OF_ONE : all.size();
    int exact = isAlone ? slots - 1 : bars.lost().size();
    double slot = width / slots;
    for (int i = 0; i < all.size(); i++) {
      if (i != bars.lost().size()) {
        parts.add(bar("histogram-bar", slot * i, slot, WIDEST_BAR, all.get(i)));
      }
    }
    double start = slot * exact;
    double middle = start + slot / 2;
    parts.add(Part.box(Style.of("histogram-axis"), 0, floor, width, 1));
    if (bars.exact().times() > 0) {
      Part.Box bar =
          bar("histogram-exact", start, slot, isAlone ? BAR_OF_ONE : WIDEST_BAR, bars.exact());
      parts.add(bar);
      double left = Math.rint(Math.min(middle - TICK / 2, width - TICK));
      parts.add(
          Part.box(Style.of("histogram-tick"), left, bar.area().y() - TICK - TICK_GAP, TICK, TICK));
    } else {
      parts.add(
          Part.box(Style.of("histogram-target"), Math.rint(middle - 1), above, 2, floor - above));
    }
    words(middle, slot);
  }

  private void words(double exact, double slot) {
    add(
        "histogram-should-be",
        words.get("trials.should-be", bars.exact().first()),
        exact,
        0,
        text -> TextWidth.semibold(text, letters));
    double below = floor + 3;
    double taken = -BETWEEN_WORDS;
    if (!bars.lost().isEmpty()) {
      long lowest = bars.lost().get(0).first();
      String text = half.isPresent() ? words.get("trials.lowest", lowest) : words.number(lowest);
      taken = add("histogram-value", text, slot / 2, below, this::plain).right();
    }
    OptionalInt place = half.isPresent() ? placeOf(half.getAsLong()) : OptionalInt.empty();
    if (place.isPresent()) {
      String text = words.get("trials.median", half.getAsLong());
      double middle = slot * place.getAsInt() + slot / 2;
      if (centered(text, middle, below, this::plain).x() >= taken + BETWEEN_WORDS) {
        add("histogram-value", text, middle, below, this::plain);
      }
    }
  }

  private double plain(String text) {
    return TextWidth.regular(text, letters);
  }

  private Area add(
      String style, String text, double middle, double top, ToDoubleFunction<String> measure) {
    Area area = centered(text, middle, top, measure);
    parts.add(Part.words(Style.of(style), area, text));
    return area;
  }

  private Area centered(String text, double middle, double top, ToDoubleFunction<String> measure) {
    double wide = Math.min(Math.ceil(measure.applyAsDouble(text)), width);
    double left = Math.max(0, Math.min(width - wide, middle - wide / 2));
    return new Area(Math.rint(left), top, wide, line);
  }

  /** Empty if the median is the exact count, which has its name already. */
  private OptionalInt placeOf(long value) {
    List<Bar> all = bars.all();
    return IntStream.range(0, all.size())
        .filter(i -> i != bars.lost().size() && isIn(all.get(i), value))
        .findFirst();
  }

  private static boolean isIn(Bar bar, long value) {
    return Math.min(bar.first(), bar.last()) <= value && value <= Math.max(bar.first(), bar.last());
  }

  private Part.Box bar(String style, double start, double slot, double widest, Bar bar) {
    double share = bars.highest() == 0 ? 0 : (double) bar.times() / bars.highest();
    double wide = Math.max(LEAST_BAR, Math.min(widest, slot - GAP));
    double most = floor - above - TICK - 2 * TICK_GAP;
    double high = share == 0 ? 0 : Math.ceil(Math.max(LEAST_BAR, share * most));
    double left = Math.rint(start + (slot - wide) / 2);
    return new Part.Box(Style.of(style), new Area(left, Math.rint(floor - high), wide, high));
  }
}
