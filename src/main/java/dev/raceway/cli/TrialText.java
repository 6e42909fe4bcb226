package dev.raceway.cli;

import dev.raceway.trial.Outcomes;
import dev.raceway.trial.TrialProgress;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Trials as sentences: the last ones one by one, and a summary where there were more. */
final class TrialText implements TrialFormat {

  private static final int LAST = 10;
  private static final MathContext THREE_DIGITS = new MathContext(3);

  private final PrintWriter out;
  private final boolean several;
  private boolean first = true;

  /**
   * Prints sentences.
   *
   * @param several whether each result has to say which counter and lock it is of
   */
  TrialText(PrintWriter out, boolean several) {
    this.out = out;
    this.several = several;
  }

  @Override
  public void add(TrialProgress result) {
    if (several) {
      heading(result);
    }
    for (long found : last(result)) {
      out.println("Counter should be " + result.setup().expected() + ", found " + found);
    }
    if (result.trials() > LAST || !result.isComplete()) {
      summary(result);
    }
    out.flush();
  }

  @Override
  public void end() {}

  private void heading(TrialProgress result) {
    if (!first) {
      out.println();
    }
    first = false;
    out.println(
        "counter " + result.setup().counter().text() + ", lock " + result.setup().lock().text());
  }

  private static List<Long> last(TrialProgress result) {
    List<Long> found = result.lastFound();
    return found.subList(Math.max(0, found.size() - LAST), found.size());
  }

  private void summary(TrialProgress result) {
    Outcomes outcomes = result.outcomes();
    if (result.isComplete()) {
      out.println(trials(result.trials()) + ", " + outcomes.exact() + " exact");
    } else {
      out.println(
          "ended early: %s of %s, %s exact"
              .formatted(
                  String.valueOf(result.trialsDone()),
                  trials(result.trials()),
                  String.valueOf(outcomes.exact())));
    }
    outcomes.median().ifPresent(median -> found(outcomes, median));
    result.nanosPerIncrement().ifPresent(nanos -> speed(nanos, result));
  }

  private static String trials(long trials) {
    return trials == 1 ? "1 trial" : trials + " trials";
  }

  private void found(Outcomes outcomes, long median) {
    out.println(
        "found "
            + outcomes.lowest().orElseThrow()
            + " to "
            + outcomes.highest().orElseThrow()
            + ", median "
            + median
            + "; "
            + plain(100 * outcomes.lostShare())
            + " % of all updates lost");
  }

  private void speed(double nanos, TrialProgress result) {
    out.println(
        plain(nanos)
            + " ns an increment, "
            + plain(result.trialsPerSecond().orElse(0))
            + " trials a second; "
            + Machine.processors()
            + " processors, Java "
            + Machine.java());
  }

  /** Three digits, without a group separator, an exponent or anything from the locale. */
  private static String plain(double number) {
    return new BigDecimal(number).round(THREE_DIGITS).stripTrailingZeros().toPlainString();
  }
}
