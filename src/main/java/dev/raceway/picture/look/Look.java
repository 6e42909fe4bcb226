package dev.raceway.picture.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a part is painted.
 *
 * @param values what style sheets say, by property
 */
public record Look(Map<String, String> values) {

  private static final String INTER = "Inter";
  private static final String MONO = "JetBrains Mono";

  /**
   * A colour laid over an area.
   *
   * @param paint the colour
   * @param insets how far inside of the area, at the top, right, bottom and left
   * @param radius of its corners
   */
  public record Fill(Paint paint, Insets insets, double radius) {}

  /** Pixels at four sides. */
  public record Insets(double top, double right, double bottom, double left) {
    /** None at all. */
    public static final Insets NONE = new Insets(0, 0, 0, 0);

    private static Insets of(String value) {
      String[] sides = value.split(" ", -1);
      double top = Values.number(sides[0]);
      double right = sides.length > 1 ? Values.number(sides[1]) : top;
      return new Insets(
          top,
          right,
          sides.length > 2 ? Values.number(sides[2]) : top,
          sides.length > 3 ? Values.number(sides[3]) : right);
    }
  }

  /**
   * A line around an area.
   *
   * @param paint its colour
   * @param width in pixels
   * @param radius of its corners
   * @param dash pixels of line and gap by turns; none if it is whole
   */
  public record Border(Paint paint, double width, double radius, List<Double> dash) {}

  /** A kind of letters, with how wide they are. */
  public enum Face {
    REGULAR(INTER, 400, 0.96875, 1.21),
    SEMIBOLD(INTER, 600, 0.96875, 1.21),
    BOLD(INTER, 700, 0.96875, 1.21),
    MONO_REGULAR(MONO, 400, 1.02, 1.32),
    MONO_BOLD(MONO, 700, 1.02, 1.32);

    private final String family;
    private final int weight;
    private final double ascent;
    private final double height;

    Face(String family, int weight, double ascent, double height) {
      this.family = family;
      this.weight = weight;
      this.ascent = ascent;
      this.height = height;
    }

    /** Returns how bold it is, 400 for plain. */
    public int weight() {
      return weight;
    }

    /** Returns how far a line reaches above its letters' ground, as a share of their size. */
    public double ascent() {
      return ascent;
    }

    /** Returns how high a line is, as a share of the letters' size. */
    public double height() {
      return height;
    }

    /** Returns whether all letters are equally wide. */
    public boolean isMono() {
      return family.equals(MONO);
    }
  }

  /** Where words stand in their area. */
  public enum Side {
    LEFT,
    CENTER,
    RIGHT
  }

  /** Keeps a copy. */
  public Look {
    values = Map.copyOf(values);
  }

  /** Returns what is painted below everything, the lowest first. */
  public List<Fill> fills() {
    List<String> paints = all("-fx-background-color");
    List<String> insets = all("-fx-background-insets");
    List<String> radii = all("-fx-background-radius");
    List<Fill> fills = new ArrayList<>();
    for (int i = 0; i < paints.size(); i++) {
      fills.add(
          new Fill(
              Paint.of(paints.get(i)),
              insets.isEmpty() ? Insets.NONE : Insets.of(at(insets, i)),
              radii.isEmpty() ? 0 : Values.number(at(radii, i))));
    }
    return fills;
  }

  /** As in a window, the last of few holds for all that follow. */
  private static String at(List<String> values, int index) {
    return values.get(Math.min(index, values.size() - 1));
  }

  /** Returns the line around it, if there is one. */
  public Optional<Border> border() {
    return value("-fx-border-color").map(this::border);
  }

  private Border border(String colour) {
    return new Border(
        Paint.of(colour),
        number("-fx-border-width", 1),
        number("-fx-border-radius", 0),
        value("-fx-border-style").filter(style -> style.startsWith("segments(")).stream()
            .flatMap(style -> Values.list(style.substring(9, style.length() - 1)).stream())
            .map(Values::number)
            .toList());
  }

  /** Returns the outline that fills its area, in the notation of SVG; else it is a rectangle. */
  public Optional<String> shape() {
    return value("-fx-shape").map(path -> path.substring(1, path.length() - 1));
  }

  /** Returns how much wider than its area it is painted. */
  public double scaleX() {
    return number("-fx-scale-x", 1);
  }

  /** Returns how much higher than its area it is painted. */
  public double scaleY() {
    return number("-fx-scale-y", 1);
  }

  /** Returns by how many degrees it is turned, clockwise. */
  public double rotation() {
    return number("-fx-rotate", 0);
  }

  /** Returns what the inside of lines is painted with. */
  public Paint inside() {
    return value("-fx-fill").map(Paint::of).orElse(new Paint.Nothing());
  }

  /** Returns what a curve is drawn with. */
  public Paint stroke() {
    return value("-fx-stroke").map(Paint::of).orElse(new Paint.Nothing());
  }

  /** Returns how thick a curve is, in pixels. */
  public double strokeWidth() {
    return number("-fx-stroke-width", 1);
  }

  /** Returns how the ends of a curve look, as SVG names it. */
  public String lineCap() {
    return value("-fx-stroke-line-cap").orElse("square");
  }

  /** Returns how the corners of lines look, as SVG names it. */
  public String lineJoin() {
    return value("-fx-stroke-line-join").orElse("miter");
  }

  /** Returns pixels of line and gap by turns; nothing if it is whole. */
  public Optional<String> dash() {
    return value("-fx-stroke-dash-array");
  }

  /** Returns the letters of its words. */
  public Face face() {
    boolean bold = value("-fx-font-weight").filter("bold"::equals).isPresent();
    String family = value("-fx-font-family").orElse("\"" + INTER + "\"").replace("\"", "");
    if (family.equals(MONO)) {
      return bold ? Face.MONO_BOLD : Face.MONO_REGULAR;
    }
    return family.endsWith("SemiBold") ? Face.SEMIBOLD : bold ? Face.BOLD : Face.REGULAR;
  }

  /** Returns how large its letters are, in pixels. */
  public double fontSize() {
    return number("-fx-font-size", 14);
  }

  /** Returns whether its letters lean. */
  public boolean isItalic() {
    return value("-fx-font-style").filter("italic"::equals).isPresent();
  }

  /** Returns the colour of its words; those that a window shows without a label have a fill. */
  public Paint ink() {
    return Paint.of(value("-fx-text-fill").or(() -> value("-fx-fill")).orElse("-rw-ink"));
  }

  /**
   * Returns where its words stand from left to right; from top to bottom they are in the middle.
   */
  public Side side() {
    String alignment = value("-fx-alignment").orElse("center-left");
    return alignment.endsWith("left")
        ? Side.LEFT
        : alignment.endsWith("right") ? Side.RIGHT : Side.CENTER;
  }

  /** Returns the room around its words. */
  public Insets padding() {
    return value("-fx-padding").map(Insets::of).orElse(Insets.NONE);
  }

  /** Returns how many pixels lines stand farther from each other than they must. */
  public double lineSpacing() {
    return number("-fx-line-spacing", 0);
  }

  /** Returns whether its words are crossed out. */
  public boolean isStruckThrough() {
    return value("-fx-strikethrough").filter("true"::equals).isPresent();
  }

  private Optional<String> value(String property) {
    return Optional.ofNullable(values.get(property));
  }

  private List<String> all(String property) {
    return value(property).map(Values::list).orElse(List.of());
  }

  private double number(String property, double otherwise) {
    return value(property).map(Values::number).orElse(otherwise);
  }
}
