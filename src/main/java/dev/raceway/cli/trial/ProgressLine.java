package dev.raceway.cli.trial;

import dev.raceway.trial.SeriesProgress;
import dev.raceway.trial.result.TrialProgress;
import java.io.PrintWriter;

/**
 * How far trials have come, in one line of a terminal that is written again and again. Nobody reads
 * it where standard error goes into a file, so there it is not written.
 */
final class ProgressLine {

  private final PrintWriter err;
  private final boolean watched;
  private int shown;

  ProgressLine(PrintWriter err, boolean watched) {
    this.err = err;
    this.watched = watched;
  }

  void show(SeriesProgress progress) {
    if (watched && !progress.isComplete()) {
      write(line(progress));
    }
  }

  /** Wipes the line, so that results can be printed where it stood. */
  void clear() {
    if (shown > 0) {
      write("");
      err.print('\r');
      err.flush();
    }
  }

  private void write(String line) {
    err.print('\r' + line + " ".repeat(Math.max(0, shown - line.length())));
    err.flush();
    shown = line.length();
  }

  private static String line(SeriesProgress progress) {
    TrialProgress run = progress.runs().get(progress.current());
    String place =
        progress.runs().size() == 1
            ? ""
            : (progress.current() + 1) + " of " + progress.runs().size() + ", ";
    return "%s%s with lock %s: %s of %s trials%s"
        .formatted(
            place,
            run.setup().counter().text(),
            run.setup().lock().text(),
            run.trialsDone(),
            run.trials(),
            progress.timeLeft().map(left -> ", " + Duration.left(left)).orElse(""));
  }
}
