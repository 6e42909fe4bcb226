package dev.raceway.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.picture.histogram.Bars;
import dev.raceway.picture.histogram.HistogramDrawing;
import dev.raceway.picture.look.Looks;
import dev.raceway.picture.look.Palette;
import dev.raceway.picture.look.Palette.Tone;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import dev.raceway.trial.result.TrialOutcomes;
import dev.raceway.trial.result.TrialSetup;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Histograms as a file: one below the other, each with what it is about. */
class HistogramSvgTest {

  private static final TrialSetup SETUP = TrialSetup.plain(5, 100);

  private static String of(Language language, Long... found) {
    TrialOutcomes outcomes = TrialOutcomes.of(SETUP, List.of(found));
    Bars bars = Bars.of(SETUP, outcomes.list(), outcomes.width(), outcomes.exact());
    HistogramSvg.Entry entry =
        new HistogramSvg.Entry("count += 1", "5 threads", bars, outcomes.median());
    return new HistogramSvg(Palette.of(Tone.DARK), new Messages(language))
        .of(List.of(entry, entry), 1);
  }

  @Test
  void each_says_what_it_is_and_what_should_have_come() {
    String svg = of(Language.ENGLISH, 400L, 420L, 500L);
    assertThat(svg.split(">count \\+= 1<", -1)).hasSize(3);
    assertThat(svg).contains(">should be 500<", ">400 lowest<", ">420 median<");
    assertThat(of(Language.GERMAN, 400L, 500L)).doesNotContain("should be", "lowest");
  }

  @Test
  void a_tick_stands_above_what_came_out_exact_and_nowhere_else() {
    String exact = Palette.of(Tone.DARK).colour("-rw-exact");
    assertThat(of(Language.ENGLISH, 400L, 500L)).contains("<path").contains(exact);
    assertThat(of(Language.ENGLISH, 400L, 401L)).doesNotContain("<path");
  }

  @Test
  void of_no_trials_there_is_an_axis_and_what_should_come() {
    Bars none = Bars.of(SETUP, List.of(), 1, 0);
    HistogramDrawing drawing =
        new HistogramDrawing(
            none, OptionalLong.empty(), 300, 120, 12, new Messages(Language.ENGLISH));
    assertThat(new BareSvg(Looks.ofHistograms(), Tone.LIGHT).with(drawing.parts()).svg())
        .contains("should be 500")
        .doesNotContain("<path");
  }
}
