package dev.raceway.picture.svg;

import dev.raceway.picture.Area;
import dev.raceway.picture.Part;
import dev.raceway.picture.PathData;
import dev.raceway.picture.TextWidth;
import dev.raceway.picture.look.Look;
import dev.raceway.picture.look.Paint;
import dev.raceway.picture.look.Palette;
import java.util.List;

/** Writes words in their area, as a label of the window shows them. */
final class WordsSvg {

  /** As large as an icon before words is, and how far from them. */
  private static final double ICON = 18;

  private static final double ICON_GAP = 4;

  /** How large a drawn sign is, as a share of the letters' size: as high as capitals are. */
  private static final double GLYPH = 0.74;

  private static final String SANS = "Inter, system-ui, sans-serif";
  private static final String MONO = "'JetBrains Mono', ui-monospace, monospace";

  private final Palette palette;
  private final Markup markup;

  WordsSvg(Palette palette, Markup markup) {
    this.palette = palette;
    this.markup = markup;
  }

  /**
   * Writes words.
   *
   * @param area where they are in the whole picture
   */
  void write(Part.Words words, Area area, Look look) {
    if (words.text().isEmpty() && words.sign().isEmpty()) {
      return;
    }
    Look.Insets padding = look.padding();
    Area inside =
        new Area(
            area.x() + padding.left(),
            area.y() + padding.top(),
            area.width() - padding.left() - padding.right(),
            area.height() - padding.top() - padding.bottom());
    boolean turned = look.rotation() != 0;
    if (turned) {
      markup.open("g").with("transform", PartSvg.rotation(area, look)).inside();
    }
    upright(words, inside, look);
    if (turned) {
      markup.close("g");
    }
  }

  private void upright(Part.Words words, Area inside, Look look) {
    List<String> lines = lines(words.text());
    double line = look.fontSize() * look.face().height();
    double height = lines.size() * line + Math.max(0, lines.size() - 1) * look.lineSpacing();
    double y = inside.y() + Math.max(0, whole((inside.height() - height) / 2));
    double widest =
        lines.stream().mapToDouble(each -> Math.ceil(width(each, look))).max().orElse(0);
    double icon = words.sign().isPresent() ? ICON + (lines.isEmpty() ? 0 : ICON_GAP) : 0;
    double left = inside.x() + whole(offset(look, inside.width(), widest + icon));
    words
        .sign()
        .ifPresent(sign -> icon(sign, left, inside.y() + (inside.height() - ICON) / 2, look));
    for (String each : lines) {
      double within = look.side() == Look.Side.LEFT ? 0 : (widest - width(each, look)) / 2;
      line(each, left + icon + within, y + look.fontSize() * look.face().ascent(), look);
      y += line + look.lineSpacing();
    }
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }

  /**
   * Rounds as the window does; in a browser another function rounds half of what is negative down.
   */
  private static double whole(double value) {
    return Math.floor(value + 0.5);
  }

  private static double offset(Look look, double room, double width) {
    return switch (look.side()) {
      case LEFT -> 0;
      case CENTER -> (room - width) / 2;
      case RIGHT -> room - width;
    };
  }

  static double width(String text, Look look) {
    return switch (look.face()) {
      case REGULAR -> TextWidth.regular(text, look.fontSize());
      case SEMIBOLD -> TextWidth.semibold(text, look.fontSize());
      case BOLD -> TextWidth.bold(text, look.fontSize());
      case MONO_REGULAR, MONO_BOLD -> TextWidth.mono(text, look.fontSize());
    };
  }

  /** Writes a line; signs that fonts lack are drawn. */
  private void line(String text, double x, double ground, Look look) {
    double from = x;
    StringBuilder run = new StringBuilder();
    for (int letter : text.codePoints().toArray()) {
      if (Glyphs.has(letter)) {
        from = run(run, from, ground, look);
        glyph(letter, from, ground, look);
        from += width(new String(Character.toChars(letter)), look);
      } else {
        run.appendCodePoint(letter);
      }
    }
    double end = run(run, from, ground, look);
    if (look.isStruckThrough()) {
      double middle = ground - look.fontSize() * 0.28;
      markup
          .open("line")
          .with("x1", x)
          .with("y1", middle)
          .with("x2", end)
          .with("y2", middle)
          .with("stroke", ink(look))
          .with("stroke-width", Math.max(1, look.fontSize() / 12))
          .empty();
    }
  }

  private double run(StringBuilder run, double x, double ground, Look look) {
    String all = run.toString();
    run.setLength(0);
    double end = x + width(all, look);
    String text = all.strip();
    if (!text.isEmpty()) {
      // Programs differ in what they do with spaces at an end.
      double from = x + width(all.substring(0, all.indexOf(text)), look);
      // The length keeps words in their place where a machine has other fonts.
      markup
          .open("text")
          .with("x", from)
          .with("y", ground)
          .with("font-family", look.face().isMono() ? MONO : SANS)
          .with("font-size", look.fontSize())
          .with("font-weight", "" + look.face().weight());
      if (look.isItalic()) {
        markup.with("font-style", "italic");
      }
      markup
          .with("fill", ink(look))
          .with("textLength", width(text, look))
          .with("lengthAdjust", "spacingAndGlyphs")
          .inside()
          .words(text)
          .close("text");
    }
    return end;
  }

  private void glyph(int letter, double x, double ground, Look look) {
    double scale = look.fontSize() * GLYPH / Glyphs.UNIT;
    double side = (width(new String(Character.toChars(letter)), look) - scale * Glyphs.UNIT) / 2;
    markup
        .open("path")
        .with("d", Glyphs.outline(letter))
        .with(
            "transform",
            "translate("
                + PathData.number(x + side)
                + " "
                + PathData.number(ground - scale * Glyphs.UNIT)
                + ") scale("
                + scale
                + ")")
        .with("fill", ink(look))
        .with("aria-label", new String(Character.toChars(letter)))
        .empty();
  }

  private void icon(Part.Sign sign, double x, double y, Look look) {
    double scale = ICON / Icons.UNIT;
    markup
        .open("path")
        .with("d", Icons.lines(sign))
        .with(
            "transform",
            "translate(" + PathData.number(x) + " " + PathData.number(y) + ") scale(" + scale + ")")
        .with("fill", "none")
        .with("stroke", ink(look))
        .with("stroke-width", 2)
        .with("stroke-linecap", "round")
        .with("stroke-linejoin", "round")
        .empty();
  }

  private String ink(Look look) {
    return look.ink() instanceof Paint.Plain plain ? palette.colour(plain.token()) : "none";
  }
}
