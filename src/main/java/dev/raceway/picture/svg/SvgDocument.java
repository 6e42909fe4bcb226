package dev.raceway.picture.svg;

import dev.raceway.picture.PathData;
import dev.raceway.picture.look.Palette;

/** A whole file of SVG, which refers to nothing outside itself. */
final class SvgDocument {

  private SvgDocument() {}

  /**
   * Returns the file.
   *
   * @param scale how large it is, 1 as at a desk
   * @param ground the colour behind everything
   * @param defined what is referred to by name
   */
  static String of(
      double width,
      double height,
      double scale,
      String ground,
      Palette palette,
      Markup defined,
      Markup drawn) {
    Markup all = new Markup();
    all.open("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("width", width * scale)
        .with("height", height * scale)
        .with("viewBox", "0 0 " + PathData.number(width) + " " + PathData.number(height))
        .inside();
    all.open("defs").inside().add(defined).close("defs");
    all.open("rect")
        .with("width", width)
        .with("height", height)
        .with("fill", palette.colour(ground))
        .empty();
    return all.add(drawn).close("svg").toString();
  }
}
