package dev.raceway.picture.svg;

import dev.raceway.picture.Area;
import dev.raceway.picture.LineHeight;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.histogram.Bars;
import dev.raceway.picture.histogram.HistogramDrawing;
import dev.raceway.picture.look.Looks;
import dev.raceway.picture.look.Palette;
import dev.raceway.text.Messages;
import java.util.List;
import java.util.OptionalLong;

/** Histograms one below the other as an SVG document. */
public final class HistogramSvg {

  private static final double WIDTH = 760;
  private static final double BARS = 160;
  private static final double MARGIN = 20;
  private static final double NAME = LineHeight.words(16) + 2;
  private static final double LINE = LineHeight.words(13) + 8;
  private static final double ENTRY = NAME + LINE + BARS + MARGIN;

  /**
   * A histogram with what stands above it.
   *
   * @param name what was tried
   * @param progress how many trials, and of which set-up
   * @param bars what they found
   * @param median the count that half of them did not exceed
   */
  public record Entry(String name, String progress, Bars bars, OptionalLong median) {}

  private final Palette palette;
  private final Messages words;

  /**
   * Prepares to write.
   *
   * @param palette the colours
   * @param words the language of what stands beside the bars
   */
  public HistogramSvg(Palette palette, Messages words) {
    this.palette = palette;
    this.words = words;
  }

  /**
   * Returns some histograms.
   *
   * @param scale how large they are, 1 as at a desk
   */
  public String of(List<Entry> entries, double scale) {
    Markup drawn = new Markup();
    PartSvg parts = new PartSvg(Looks.ofHistograms(), palette, drawn, "");
    double y = MARGIN;
    for (Entry entry : entries) {
      parts.write(line("histogram-name", NAME, entry.name()), MARGIN, y);
      parts.write(line("histogram-about", LINE, entry.progress()), MARGIN, y + NAME);
      parts.write(bars(entry, words).parts(), MARGIN, y + NAME + LINE);
      y += ENTRY;
    }
    return SvgDocument.of(
        WIDTH + 2 * MARGIN, y, scale, "-rw-card", palette, parts.patterns(), drawn);
  }

  /** Returns a histogram in the room that it has in a document. */
  static HistogramDrawing bars(Entry entry, Messages words) {
    return new HistogramDrawing(
        entry.bars(), entry.median(), WIDTH, BARS, HistogramDrawing.LETTERS, words);
  }

  private static Part line(String style, double height, String text) {
    return Part.words(Style.of(style), new Area(0, 0, WIDTH, height), text);
  }
}
