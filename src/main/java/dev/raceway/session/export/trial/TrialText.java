package dev.raceway.session.export.trial;

import dev.raceway.trial.Machine;
import dev.raceway.trial.result.TrialOutcomes;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Trials as sentences: the last ones one by one, and a summary where there were more. */
public final class TrialText {

  private static final int LAST = 10;
  private static final MathContext THREE_DIGITS = new MathContext(3);

  private final PrintWriter out;
  private final Machine machine;
  private final boolean several;
  private boolean first = true;
  private boolean headed;
  private int written;

  /**
   * Prints sentences.
   *
   * @param several whether each run has to say which counter and lock it is of
   */
  public TrialText(PrintWriter out, Machine machine, boolean several) {
    this.out = out;
    this.machine = machine;
    this.several = several;
  }

  /** Writes the whole report; the writer stays open. */
  public static void write(TrialReport report, PrintWriter out) {
    TrialText text = new TrialText(out, report.machine(), true);
    report.runs().forEach(text::add);
  }

  /** Returns whether a run has trials that are written one by one and were not yet. */
  public boolean hasNews(TrialProgress run) {
    return run.trials() <= LAST && run.lastFound().size() > written;
  }

  /** Writes the trials of a run that goes on. */
  public void addNews(TrialProgress run) {
    trials(run);
    out.flush();
  }

  /** Writes a run, or what was not yet written of it. */
  public void add(TrialProgress run) {
    trials(run);
    written = 0;
    headed = false;
    if (run.trials() > LAST || !run.isComplete()) {
      summary(run);
    }
    if (run.outcomes().exact() > 0 && !isProtected(run.setup())) {
      luck(run.outcomes().exact());
    }
    out.flush();
  }

  private void trials(TrialProgress run) {
    if (several && !headed) {
      heading(run);
      headed = true;
    }
    List<Long> found = last(run);
    for (; written < found.size(); written++) {
      out.println("Counter should be " + run.setup().expected() + ", found " + found.get(written));
    }
  }

  /** Returns whether no schedule can lose an update, so that an exact count is no luck. */
  private static boolean isProtected(TrialSetup setup) {
    return setup.isExclusive() || setup.threads() == 1 || !setup.counter().losesUpdates();
  }

  private void luck(long exact) {
    out.println(
        (exact == 1 ? "1 trial was exact, which" : exact + " trials were exact, which")
            + " proves nothing: nothing keeps two increments apart");
  }

  private void heading(TrialProgress run) {
    if (!first) {
      out.println();
    }
    first = false;
    out.println("counter " + run.setup().counter().text() + ", lock " + run.setup().lock().text());
  }

  private static List<Long> last(TrialProgress run) {
    List<Long> found = run.lastFound();
    return found.subList(Math.max(0, found.size() - LAST), found.size());
  }

  private void summary(TrialProgress run) {
    TrialOutcomes outcomes = run.outcomes();
    if (run.isComplete()) {
      out.println(trials(run.trials()) + ", " + outcomes.exact() + " exact");
    } else {
      out.println(
          "ended early: %s of %s, %s exact"
              .formatted(
                  String.valueOf(run.trialsDone()),
                  trials(run.trials()),
                  String.valueOf(outcomes.exact())));
    }
    outcomes.median().ifPresent(median -> found(run, median));
    run.nanosPerIncrement().ifPresent(nanos -> speed(nanos, run));
  }

  private static String trials(long trials) {
    return trials == 1 ? "1 trial" : trials + " trials";
  }

  private void found(TrialProgress run, long median) {
    TrialOutcomes outcomes = run.outcomes();
    out.println(
        "found "
            + outcomes.lowest().orElseThrow()
            + " to "
            + outcomes.highest().orElseThrow()
            + ", median "
            + median
            + "; "
            + (run.setup().hasSameAmount()
                ? plain(100 * outcomes.lostShare()) + " % of all updates lost"
                : plain(100 * outcomes.wrongShare()) + " % of all trials ended wrong"));
  }

  private void speed(double nanos, TrialProgress run) {
    out.println(
        plain(nanos)
            + " ns an increment, "
            + plain(run.trialsPerSecond().orElse(0))
            + " trials a second; "
            + machine.processors()
            + " processors, Java "
            + machine.java());
  }

  /** Three digits, without a group separator, an exponent or anything from the locale. */
  private static String plain(double number) {
    return new BigDecimal(number).round(THREE_DIGITS).stripTrailingZeros().toPlainString();
  }
}
