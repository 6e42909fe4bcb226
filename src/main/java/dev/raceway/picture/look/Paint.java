package dev.raceway.picture.look;

import java.util.ArrayList;
import java.util.List;

/** What an area or words are painted with: names of colours, which a theme gives a value. */
public sealed interface Paint {

  /** Nothing is painted. */
  record Nothing() implements Paint {}

  /**
   * One colour.
   *
   * @param token its name, as {@code -rw-ink}
   */
  record Plain(String token) implements Paint {}

  /**
   * Bands of colours across an area, again and again.
   *
   * @param dx where the first repetition begins, in pixels to the right
   * @param dy and in pixels down
   * @param bands one after another
   */
  record Stripes(double dx, double dy, List<Band> bands) implements Paint {
    /** Keeps a copy. */
    public Stripes {
      bands = List.copyOf(bands);
    }
  }

  /**
   * A band of one colour.
   *
   * @param paint nothing, or its colour
   * @param from where it begins, from 0 to 1 of a repetition
   * @param to where it ends
   */
  record Band(Paint paint, double from, double to) {}

  /** Reads what a style sheet says. */
  static Paint of(String value) {
    if (value.startsWith("linear-gradient(")) {
      return stripes(Values.list(value.substring("linear-gradient(".length(), value.length() - 1)));
    }
    return value.equals("transparent") || value.equals("null") ? new Nothing() : new Plain(value);
  }

  private static Paint stripes(List<String> parts) {
    // "from 0px 0px to 4px 4px, repeat, colour 0%, colour 35%, …": bands are pairs of stops.
    String[] direction = parts.get(0).split(" ", -1);
    List<Band> bands = new ArrayList<>();
    for (int i = 2; i + 1 < parts.size(); i += 2) {
      String[] begin = parts.get(i).split(" ", -1);
      String[] end = parts.get(i + 1).split(" ", -1);
      bands.add(new Band(of(begin[0]), Values.number(begin[1]) / 100, Values.number(end[1]) / 100));
    }
    return new Stripes(Values.number(direction[4]), Values.number(direction[5]), bands);
  }
}
