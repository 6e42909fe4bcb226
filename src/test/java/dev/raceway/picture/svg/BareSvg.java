package dev.raceway.picture.svg;

import dev.raceway.picture.Part;
import dev.raceway.picture.look.Looks;
import dev.raceway.picture.look.Palette;
import dev.raceway.picture.look.Palette.Tone;
import java.util.List;

/** Parts alone as SVG, for whoever compares them with another way to draw them. */
public final class BareSvg {

  private final Palette palette;
  private final Markup drawn = new Markup();
  private final PartSvg parts;

  /** Begins an empty sheet. */
  public BareSvg(Looks looks, Tone tone) {
    palette = Palette.of(tone);
    parts = new PartSvg(looks, palette, drawn, "");
  }

  /** Adds parts whose places count from the sheet's corner. */
  public BareSvg with(List<Part> more) {
    return with(more, 0);
  }

  /** Adds parts whose places count from so far below the sheet's corner. */
  public BareSvg with(List<Part> more, double top) {
    parts.write(more, 0, top);
    return this;
  }

  /** Returns the sheet. */
  public String svg() {
    return SvgDocument.of(2000, 1200, 1, "-rw-card", palette, parts.patterns(), drawn);
  }
}
