package dev.raceway.ui.trials;

import dev.raceway.model.LockMode;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.TrialsState.Phase;

/** What trials found in words, and what that proves. Marked as {@code MarkedText} reads it. */
public final class TrialsText {

  /** Below this a share would be written as nothing at all. */
  private static final double SMALLEST_SHARE = 0.0005;

  private TrialsText() {}

  public static String setup(TrialSetup setup) {
    boolean isUsual = setup.hasSameUpdates() && setup.hasSameAmount() && setup.amount() == 1;
    return isUsual && setup.start() == 0 ? usual(setup) : own(setup);
  }

  /** Where each thread does its own, or begins elsewhere, all that it should come to is said. */
  private static String own(TrialSetup setup) {
    return Texts.get(
        "trials.setup.own",
        setup.threads(),
        setup.start(),
        setup.expected(),
        setup.lock() == LockMode.NONE ? Texts.get("trials.no-lock") : Texts.of(setup.lock()));
  }

  private static String usual(TrialSetup setup) {
    return Texts.get(
        "trials.setup",
        setup.threads(),
        setup.increments(),
        Texts.of(setup.counter()),
        setup.lock() == LockMode.NONE ? Texts.get("trials.no-lock") : Texts.of(setup.lock()));
  }

  /** What a trial should find; with what it found behind, the line known from every textbook. */
  static String should(TrialSetup setup) {
    return Texts.get("trials.found.should", setup.expected());
  }

  /** What a trial found. */
  static String found(TrialSetup setup, long found) {
    String mark = found == setup.expected() ? "==" : "!!";
    return mark + Texts.number(found) + mark;
  }

  public static String progress(TrialsState state) {
    return Texts.get(key(state.phase()), state.done(), state.trials());
  }

  private static String key(Phase phase) {
    return phase == Phase.CANCELLED ? "trials.cancelled" : "trials.progress";
  }

  public static String summary(Finding finding) {
    if (finding.lossy() == 0) {
      return Texts.get("trials.summary.exact", finding.trials(), finding.setup().expected());
    }
    if (!finding.setup().hasSameAmount()) {
      return Texts.get("trials.summary.wrong", finding.lossy(), finding.trials());
    }
    return finding.lostShare() < SMALLEST_SHARE
        ? Texts.get("trials.summary.lost-few", finding.lossy(), finding.trials())
        : Texts.get(
            "trials.summary.lost", finding.lossy(), finding.trials(), 100 * finding.lostShare());
  }

  /** What the summary proves, and what it does not. */
  public static String proof(Finding finding) {
    if (finding.lossy() == 0) {
      return Texts.get(proofOfExact(finding.setup()));
    }
    return finding.exact() > 0
        ? Texts.get("trials.proof.mixed", finding.setup().expected())
        : Texts.get("trials.proof.lost", finding.results());
  }

  private static String proofOfExact(TrialSetup setup) {
    if (setup.threads() == 1) {
      return "trials.proof.alone";
    }
    if (setup.counter().isIndivisible()) {
      return "trials.proof.atomic";
    }
    if (setup.counter().retries()) {
      return "trials.proof.cas";
    }
    return setup.isExclusive() ? "trials.proof.lock" : "trials.proof.luck";
  }
}
