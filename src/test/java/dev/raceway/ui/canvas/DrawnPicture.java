package dev.raceway.ui.canvas;

import dev.raceway.picture.PathData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a picture shows, however it is drawn.
 *
 * @param things words, areas and outlines with where they are
 */
public record DrawnPicture(List<Thing> things) {

  /** A toolkit moves words to whole pixels, and takes signs that its fonts lack from others. */
  private static final double ROUNDED = 3.5;

  /**
   * Something that is drawn.
   *
   * @param says its words, or what it is
   * @param colour as {@code #1B1F24}
   * @param places its left edge and its upper edge or the ground of its words, its width and height
   */
  public record Thing(String says, String colour, List<Double> places) {

    static Thing words(String text, String colour, double x, double ground) {
      return new Thing("'" + text + "'", colour, List.of(x, ground));
    }

    /** Lines or areas with an outline, the same to the letter and equally thick. */
    static Thing path(String data, String colour, double thickness) {
      return new Thing(
          "path " + data + ", " + PathData.number(thickness) + " thick", colour, List.of());
    }

    static Thing area(String colour, double x, double y, double width, double height) {
      return new Thing("area", colour, List.of(x, y, width, height));
    }

    /** An outline or a curve; where it is, its area says. */
    static Thing outline(String colour) {
      return new Thing("outline", colour, List.of());
    }

    private boolean isAlso(Thing other) {
      if (!says.equals(other.says) || !colour.equals(other.colour)) {
        return false;
      }
      for (int i = 0; i < places.size(); i++) {
        if (Math.abs(places.get(i) - other.places.get(i)) > ROUNDED) {
          return false;
        }
      }
      return true;
    }

    @Override
    public String toString() {
      return says
          + " in "
          + colour
          + " at "
          + places.stream().map(each -> String.format(Locale.ROOT, "%.1f", each)).toList();
    }
  }

  /**
   * Returns what only this one shows, and what only the other does.
   *
   * @param cut words that this one has no room for, each of them once
   */
  public List<String> differences(DrawnPicture other, List<String> cut) {
    List<String> rest = new ArrayList<>(cut);
    List<Thing> mine = new ArrayList<>(things);
    List<Thing> theirs = new ArrayList<>();
    for (Thing thing : other.things) {
      int at = indexOf(mine, thing);
      if (at >= 0) {
        mine.remove(at);
      } else if (!rest.remove(thing.says.replace("'", ""))) {
        theirs.add(thing);
      }
    }
    return Stream.concat(
            mine.stream().map(each -> "only the first has " + each),
            theirs.stream().map(each -> "only the second has " + each))
        .toList();
  }

  private static int indexOf(List<Thing> things, Thing wanted) {
    for (int i = 0; i < things.size(); i++) {
      if (things.get(i).isAlso(wanted)) {
        return i;
      }
    }
    return -1;
  }
}
