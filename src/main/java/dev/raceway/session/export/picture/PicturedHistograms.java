package dev.raceway.session.export.picture;

import dev.raceway.picture.histogram.Bars;
import dev.raceway.picture.histogram.HistogramWords;
import dev.raceway.picture.svg.HistogramSvg;
import dev.raceway.picture.svg.HistogramSvg.Entry;
import dev.raceway.text.Messages;
import dev.raceway.trial.result.TrialProgress;
import java.util.List;

/**
 * What trials found, to be a picture.
 *
 * @param runs what was tried, one below the other
 * @param words the language that it speaks
 * @param look what it looks like
 */
public record PicturedHistograms(List<TrialProgress> runs, Messages words, PictureLook look)
    implements Pictured {

  /** Keeps a copy. */
  public PicturedHistograms {
    runs = List.copyOf(runs);
  }

  @Override
  public String svg(FrameWatch watch) {
    return new HistogramSvg(look.palette(), words)
        .of(runs.stream().map(this::entry).toList(), look.scale());
  }

  private Entry entry(TrialProgress run) {
    HistogramWords says = new HistogramWords(words);
    return new Entry(
        says.name(run.setup()), says.about(run), Bars.of(run), run.outcomes().median());
  }
}
