package dev.raceway.cli.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.trial.SeriesProgress;
import dev.raceway.trial.TrialSeries;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.work.Cancellation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialPrinterTest {

  /** The last report may come when everything has ended already. */
  @Test
  void after_the_last_set_up_there_is_no_news() {
    StringWriter out = new StringWriter();
    TrialPrinter printer = new TrialPrinter(TrialForm.TEXT, new PrintWriter(out), false);
    SeriesProgress end =
        new TrialSeries(List.of(TrialSetup.plain(1, 10)), 1).run(new Cancellation(), now -> {});
    assertThat(printer.hasNews(end)).isTrue();
    printer.printNews(end);
    assertThat(printer.hasNews(end)).isFalse();
    printer.end(end);
    assertThat(out.toString()).isEqualTo("Counter should be 10, found 10" + System.lineSeparator());
  }
}
