package dev.raceway.picture.svg;

import dev.raceway.picture.Area;
import dev.raceway.picture.Part;
import dev.raceway.picture.PathData;
import dev.raceway.picture.look.Look;
import dev.raceway.picture.look.Looks;
import dev.raceway.picture.look.Paint;
import dev.raceway.picture.look.Palette;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes parts. */
final class PartSvg {

  private final Looks looks;
  private final Palette palette;
  private final Markup markup;
  private final String prefix;
  private final WordsSvg words;
  private final Map<Paint.Stripes, String> patterns = new LinkedHashMap<>();

  /**
   * Writes nothing yet.
   *
   * @param prefix before the names of patterns, which stand for a whole page
   */
  PartSvg(Looks looks, Palette palette, Markup markup, String prefix) {
    this.looks = looks;
    this.palette = palette;
    this.markup = markup;
    this.prefix = prefix;
    words = new WordsSvg(palette, markup);
  }

  /** Writes parts whose places count from here. */
  void write(Iterable<Part> parts, double x, double y) {
    parts.forEach(part -> write(part, x, y));
  }

  /** Writes a part whose place counts from here. */
  void write(Part part, double x, double y) {
    Look look = looks.of(part.style());
    if (part instanceof Part.Curve curve) {
      curve(curve, x, y, look);
    } else if (part instanceof Part.Path path) {
      path(path, x, y, look);
    } else if (part instanceof Part.Words says) {
      Area area = moved(says.area(), x, y);
      ground(area, look);
      words.write(says, area, look);
    } else if (part instanceof Part.Box box) {
      ground(moved(box.area(), x, y), look);
    }
  }

  private static Area moved(Area area, double x, double y) {
    return new Area(area.x() + x, area.y() + y, area.width(), area.height());
  }

  /** Writes what an area is painted with below its words. */
  void ground(Area area, Look look) {
    for (Look.Fill fill : look.fills()) {
      String paint = paint(fill.paint());
      if (look.shape().isPresent()) {
        shape(look.shape().orElseThrow(), area, look, paint);
      } else {
        rectangle(inside(area, fill.insets()), fill.radius(), paint);
      }
    }
    look.border().ifPresent(border -> border(area, border));
  }

  private static Area inside(Area area, Look.Insets insets) {
    return new Area(
        area.x() + insets.left(),
        area.y() + insets.top(),
        area.width() - insets.left() - insets.right(),
        area.height() - insets.top() - insets.bottom());
  }

  private void rectangle(Area area, double radius, String paint) {
    if (area.width() <= 0 || area.height() <= 0 || paint.equals("none")) {
      return;
    }
    place(area);
    if (radius > 0) {
      markup.with("rx", Math.min(radius, Math.min(area.width(), area.height()) / 2));
    }
    markup.with("fill", paint).empty();
  }

  private void place(Area area) {
    markup
        .open("rect")
        .with("x", area.x())
        .with("y", area.y())
        .with("width", area.width())
        .with("height", area.height());
  }

  private void shape(String outline, Area area, Look look, String paint) {
    Area bounds = Outline.bounds(outline);
    double width = area.width() * look.scaleX();
    double height = area.height() * look.scaleY();
    double middleX = area.x() + area.width() / 2;
    double middleY = area.y() + area.height() / 2;
    StringBuilder transform = new StringBuilder();
    if (look.rotation() != 0) {
      transform.append(rotation(area, look)).append(' ');
    }
    transform.append("translate(").append(PathData.number(middleX - width / 2));
    transform.append(' ').append(PathData.number(middleY - height / 2)).append(") scale(");
    transform.append(width / bounds.width()).append(' ').append(height / bounds.height());
    transform.append(") translate(").append(PathData.number(-bounds.x()));
    transform.append(' ').append(PathData.number(-bounds.y())).append(')');
    markup
        .open("path")
        .with("d", outline)
        .with("transform", transform.toString())
        .with("fill", paint)
        .empty();
  }

  /** Returns how what stands in an area is turned around its middle. */
  static String rotation(Area area, Look look) {
    return "rotate("
        + PathData.number(look.rotation())
        + " "
        + PathData.number(area.x() + area.width() / 2)
        + " "
        + PathData.number(area.y() + area.height() / 2)
        + ")";
  }

  private void border(Area area, Look.Border border) {
    double half = border.width() / 2;
    place(inside(area, new Look.Insets(half, half, half, half)));
    if (!border.dash().isEmpty()) {
      StringBuilder dash = new StringBuilder();
      border
          .dash()
          .forEach(each -> dash.append(dash.length() > 0 ? " " : "").append(PathData.number(each)));
      markup.with("stroke-dasharray", dash.toString());
    }
    markup
        .with("rx", Math.max(0, border.radius() - half))
        .with("fill", "none")
        .with("stroke", plain(border.paint()))
        .with("stroke-width", border.width())
        .empty();
  }

  private void curve(Part.Curve curve, double x, double y, Look look) {
    markup
        .open("path")
        .with(
            "d",
            "M"
                + PathData.number(curve.fromX() + x)
                + " "
                + PathData.number(curve.fromY() + y)
                + " Q"
                + PathData.number(curve.middleX() + x)
                + " "
                + PathData.number(curve.middleY() + y)
                + " "
                + PathData.number(curve.toX() + x)
                + " "
                + PathData.number(curve.toY() + y))
        .with("fill", "none")
        .with("stroke", plain(look.stroke()))
        .with("stroke-width", look.strokeWidth())
        .with("stroke-linecap", "square")
        .empty();
  }

  private void path(Part.Path path, double x, double y, Look look) {
    if (path.data().isEmpty()) {
      return;
    }
    markup.open("path").with("d", path.data());
    if (x != 0 || y != 0) {
      markup.with("transform", "translate(" + PathData.number(x) + " " + PathData.number(y) + ")");
    }
    markup.with("fill", plain(look.inside()));
    if (look.stroke() instanceof Paint.Plain) {
      markup
          .with("stroke", plain(look.stroke()))
          .with("stroke-width", path.thickness().orElse(look.strokeWidth()))
          .with("stroke-linecap", look.lineCap())
          .with("stroke-linejoin", look.lineJoin());
      look.dash().ifPresent(dash -> markup.with("stroke-dasharray", dash));
    }
    markup.empty();
  }

  private String paint(Paint paint) {
    return paint instanceof Paint.Stripes stripes ? "url(#" + pattern(stripes) + ")" : plain(paint);
  }

  private String plain(Paint paint) {
    return paint instanceof Paint.Plain one ? palette.colour(one.token()) : "none";
  }

  private String pattern(Paint.Stripes stripes) {
    return patterns.computeIfAbsent(stripes, any -> prefix + "stripes-" + patterns.size());
  }

  /** Writes what areas with stripes refer to; a gradient that begins again and again. */
  Markup patterns() {
    Markup all = new Markup();
    patterns.forEach(
        (stripes, id) -> {
          all.open("linearGradient")
              .with("id", id)
              .with("gradientUnits", "userSpaceOnUse")
              .with("x1", 0)
              .with("y1", 0)
              .with("x2", stripes.dx())
              .with("y2", stripes.dy())
              .with("spreadMethod", "repeat")
              .inside();
          for (Paint.Band band : stripes.bands()) {
            stop(all, band, band.from());
            stop(all, band, band.to());
          }
          all.close("linearGradient");
        });
    return all;
  }

  private void stop(Markup all, Paint.Band band, double offset) {
    boolean nothing = band.paint() instanceof Paint.Nothing;
    all.open("stop")
        .with("offset", offset)
        .with("stop-color", nothing ? palette.colour("-rw-card") : plain(band.paint()))
        .with("stop-opacity", nothing ? 0 : 1)
        .empty();
  }
}
