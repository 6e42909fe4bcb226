package dev.raceway.ui.trials.run;

import dev.raceway.model.LockMode;
import dev.raceway.trial.Machine;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.Finding;
import dev.raceway.ui.trials.TrialsText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the results prove, and what they do not, in sentences. */
public final class TrialsScreenWords {

  /** Of small trials the time says more about their start than about their increments. */
  private static final int FEWEST_TO_TIME = 10_000;

  private TrialsScreenWords() {}

  /** Returns the sentences about what was found; what to do next, if nothing was. */
  public static List<String> seen(TrialsScreenState state, Machine machine) {
    List<RunPicture> runs = state.runs().stream().filter(run -> run.done() > 0).toList();
    if (runs.isEmpty()) {
      return List.of(
          Texts.get(state.isBusy() ? "trials.screen.see.soon" : "trials.screen.see.empty"));
    }
    List<String> words = new ArrayList<>();
    runs.stream()
        .filter(run -> run.contender().equals(Contender.PLAIN))
        .forEach(run -> of(run, words));
    runs.stream()
        .filter(run -> run.contender().counter().collapses())
        .filter(run -> run.contender().lock() == LockMode.NONE)
        .forEach(run -> naive(run, words));
    cost(state, runs).ifPresent(words::add);
    if (runs.stream().noneMatch(run -> run.contender().equals(Contender.PLAIN))) {
      of(runs.get(runs.size() - 1), words);
    }
    processors(state, machine).ifPresent(words::add);
    return words.stream().distinct().toList();
  }

  /** Returns what was measured on, and how far that goes. */
  public static List<String> measured(Machine machine) {
    return List.of(
        Texts.get(
            "trials.screen.see.machine",
            machine.processor(),
            machine.processors(),
            machine.vm(),
            machine.java(),
            machine.system()),
        Texts.get("trials.screen.see.model"),
        Texts.get("trials.screen.see.opaque"),
        Texts.get("trials.screen.see.warm"));
  }

  private static void of(RunPicture run, List<String> words) {
    Finding finding = Finding.of(run.progress());
    words.add(Texts.get("trials.screen.see.of", name(run), TrialsText.summary(finding)));
    words.add(TrialsText.proof(finding));
  }

  private static void naive(RunPicture run, List<String> words) {
    words.add(
        Texts.get("trials.screen.see.naive", run.setup().expected(), run.exact(), run.done()));
  }

  /** A line does not end within code. */
  private static String name(RunPicture run) {
    return run.name().replace(" += ", "\u00a0+=\u00a0");
  }

  /** The dearest of those that lost nothing and cannot. */
  private static Optional<String> cost(TrialsScreenState state, List<RunPicture> runs) {
    return runs.stream()
        .filter(run -> !run.isLossy() && isSafe(run.contender()))
        .filter(run -> run.setup().increments() >= FEWEST_TO_TIME)
        .filter(run -> state.cost(run).isPresent())
        .max((one, other) -> Double.compare(cost(state, one), cost(state, other)))
        .map(run -> Texts.get("trials.screen.see.cost", name(run), cost(state, run)));
  }

  private static double cost(TrialsScreenState state, RunPicture run) {
    OptionalDouble cost = state.cost(run);
    return cost.orElse(0);
  }

  /** Tells whether no schedule can lose an update: not by luck. */
  private static boolean isSafe(Contender contender) {
    return contender.lock().isExclusive() || !contender.counter().losesUpdates();
  }

  private static Optional<String> processors(TrialsScreenState state, Machine machine) {
    if (machine.processors() == 1) {
      return Optional.of(Texts.get("trials.screen.see.one-processor"));
    }
    return state.setup().threads() > machine.processors()
        ? Optional.of(
            Texts.get("trials.screen.see.crowd", state.setup().threads(), machine.processors()))
        : Optional.empty();
  }
}
