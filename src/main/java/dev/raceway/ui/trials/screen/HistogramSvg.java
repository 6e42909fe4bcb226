package dev.raceway.ui.trials.screen;

import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.Bars;
import dev.raceway.ui.trials.Bars.Bar;
import java.util.List;
import java.util.Locale;

/** Histograms one below the other as a drawing for documents (SVG). */
final class HistogramSvg {

  private static final int WIDTH = 800;
  private static final int HEIGHT = 220;
  private static final int MARGIN = 20;
  private static final int TOP = 64;
  private static final int FLOOR = 180;
  private static final double GAP = 1;
  private static final double WIDEST = 40;

  /**
   * The colours of the window, as SVG writes them.
   *
   * @param ground behind everything
   * @param ink of words
   * @param bar of counts that lack updates
   * @param exact of the exact count
   */
  record Palette(String ground, String ink, String bar, String exact) {}

  private final Palette palette;
  private final StringBuilder out = new StringBuilder();

  private HistogramSvg(Palette palette) {
    this.palette = palette;
  }

  static String of(List<RunPicture> runs, Palette palette) {
    return new HistogramSvg(palette).draw(runs);
  }

  private String draw(List<RunPicture> runs) {
    int height = HEIGHT * runs.size();
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .append(format(" viewBox=\"0 0 %d %d\" width=\"%d\"", WIDTH, height, WIDTH))
        .append(
            format(" height=\"%d\" font-family=\"Inter, sans-serif\" font-size=\"13\">\n", height));
    rectangle(0, 0, WIDTH, height, palette.ground());
    for (int i = 0; i < runs.size(); i++) {
      out.append(format("<g transform=\"translate(0 %d)\">\n", i * HEIGHT));
      draw(runs.get(i));
      out.append("</g>\n");
    }
    return out.append("</svg>\n").toString();
  }

  private void draw(RunPicture run) {
    Bars bars = run.bars();
    words(MARGIN, 24, "start", palette.ink(), "bold", run.name());
    words(MARGIN, 44, "start", palette.ink(), "normal", TrialsScreenText.progress(run));
    List<Bar> all = bars.all();
    double slot = (WIDTH - 2.0 * MARGIN) / all.size();
    for (int i = 0; i < all.size(); i++) {
      boolean isExact = i == bars.lost().size();
      bar(bars, all.get(i), i, slot, isExact ? palette.exact() : palette.bar());
    }
    rectangle(MARGIN, FLOOR, WIDTH - 2.0 * MARGIN, 1, palette.ink());
    String sign = bars.exact().times() > 0 ? " ✓" : "";
    String target = Texts.get("trials.should-be", bars.exact().first()) + sign;
    words(WIDTH - MARGIN, FLOOR + 18, "end", palette.exact(), "bold", target);
    if (!bars.lost().isEmpty()) {
      String lowest = Texts.get("trials.lowest", bars.lost().get(0).first());
      words(MARGIN, FLOOR + 18, "start", palette.ink(), "normal", lowest);
    }
  }

  private void bar(Bars bars, Bar bar, int place, double slot, String colour) {
    double most = Math.max(1, bars.highest());
    double height = (FLOOR - TOP) * (bar.times() / most);
    double width = Math.max(1, Math.min(WIDEST, slot - GAP));
    if (bar.times() > 0) {
      double left = MARGIN + slot * place + (slot - width) / 2;
      rectangle(left, FLOOR - Math.max(1, height), width, Math.max(1, height), colour);
    }
  }

  private void rectangle(double x, double y, double width, double height, String colour) {
    out.append(
        format(
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n",
            x, y, width, height, colour));
  }

  private void words(int x, int y, String anchor, String colour, String weight, String text) {
    out.append(
        format(
            "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\" font-weight=\"%s\">%s</text>\n",
            x, y, anchor, colour, weight, text.replace("&", "&amp;").replace("<", "&lt;")));
  }

  private static String format(String pattern, Object... arguments) {
    return String.format(Locale.ROOT, pattern, arguments);
  }
}
