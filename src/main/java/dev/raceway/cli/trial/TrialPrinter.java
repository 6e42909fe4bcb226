package dev.raceway.cli.trial;

import dev.raceway.session.export.trial.TrialCsv;
import dev.raceway.session.export.trial.TrialJson;
import dev.raceway.session.export.trial.TrialReport;
import dev.raceway.session.export.trial.TrialText;
import dev.raceway.trial.Machine;
import dev.raceway.trial.SeriesProgress;
import dev.raceway.trial.result.TrialProgress;
import java.io.PrintWriter;
import java.util.List;

/** Prints trials, each as soon as nothing can change about it, or all of them at the end. */
final class TrialPrinter {

  private final TrialForm form;
  private final PrintWriter out;
  private final TrialText text;
  private int printed;

  /**
   * Makes one.
   *
   * @param several whether there are several set-ups, even if only one of them is begun
   */
  TrialPrinter(TrialForm form, PrintWriter out, boolean several) {
    this.form = form;
    this.out = out;
    this.text = new TrialText(out, Machine.here(), several);
  }

  /** Tells whether something has ended that can be printed now. */
  boolean hasNews(SeriesProgress progress) {
    return form == TrialForm.TEXT
        && printed < progress.runs().size()
        && (progress.current() > printed || text.hasNews(progress.runs().get(printed)));
  }

  void printNews(SeriesProgress progress) {
    while (hasNews(progress)) {
      TrialProgress run = progress.runs().get(printed);
      if (progress.current() > printed) {
        text.add(run);
        printed++;
      } else {
        text.addNews(run);
      }
    }
  }

  /** Prints what is left, the run that was ended early included. */
  void end(SeriesProgress end) {
    List<TrialProgress> begun = begun(end);
    switch (form) {
      case TEXT -> begun.stream().skip(printed).forEach(text::add);
      case JSON -> TrialJson.write(TrialReport.here(begun), end.runs().size() > 1, out);
      case CSV -> TrialCsv.write(TrialReport.here(begun), out);
    }
  }

  /** Even after Ctrl+C the first is printed, so that there is a result, if an empty one. */
  private static List<TrialProgress> begun(SeriesProgress end) {
    return end.runs().subList(0, Math.min(end.runs().size(), end.current() + 1));
  }
}
