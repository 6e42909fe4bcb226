package dev.raceway.ui.explore;

import dev.raceway.explore.answer.Answer.Reason;
import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.explore.sample.SampledOutcomes;
import dev.raceway.explore.sample.Weighting;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.ui.explore.Comparison.Seen;
import dev.raceway.ui.setup.WorkWords;
import dev.raceway.ui.step.python.RuleText;
import dev.raceway.ui.text.Texts;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Explore screen in words. What is marked is marked as {@code MarkedText} reads it. */
final class ExploreText {

  private ExploreText() {}

  /** A set-up in short, as {@code 2 × 1, count += 1, no lock}. */
  static String setUp(Program program) {
    String rule =
        program.python() == PythonRule.ANY_POINT ? "" : ", " + RuleText.name(program.python());
    String counter = WorkWords.name(program.counter(), program);
    String lock = program.lockOnAtStart() ? Texts.of(program.lock()) : Texts.get("trials.no-lock");
    return (program.hasSameWork()
            ? Texts.get("explore.set-up", program.threads(), program.increments(), counter, lock)
            : Texts.get("explore.set-up.own", program.threads(), counter, lock))
        + rule;
  }

  /** The large sentence. */
  static String headline(Program program, Count count) {
    if (count instanceof Count.Exact exact) {
      Headline all = Headline.of(program, exact.counts());
      return program.hasOneSign()
          ? all.sentence()
          : all.sentence(exact.counts(), program.expected());
    } else if (count instanceof Count.Running running) {
      return Texts.of(running.task());
    } else if (count instanceof Count.Stopped) {
      return Texts.get("explore.stopped");
    } else if (count instanceof Count.Estimated) {
      return Texts.get("explore.estimated");
    } else if (count instanceof Count.Failed) {
      return Texts.get("explore.failed");
    }
    return Texts.get("explore.idle");
  }

  /** The share of what loses an update, by each measure that is known. */
  static String figures(Program program, Count count, Seen seen) {
    List<String> figures = new ArrayList<>();
    if (count instanceof Count.Exact exact) {
      Headline all = Headline.of(program, exact.counts());
      figures.add(Texts.get("explore.figure.schedules", Numbers.percent(all.share())));
      figures.add(Texts.get("explore.figure.coin-flip", Numbers.percent(all.coinFlip())));
      exact
          .byLuck()
          .filter(luck -> luck.signum() > 0)
          .ifPresent(luck -> figures.add(Texts.get("explore.figure.luck", Numbers.count(luck))));
    }
    seen.any()
        .ifPresent(
            found ->
                figures.add(
                    Texts.get("explore.figure.machine", Numbers.percent(Headline.lossy(found)))));
    return String.join("     ", figures);
  }

  /** The numbers of the headline in full, if they are too long for it. */
  static String whole(Program program, Count count) {
    if (!(count instanceof Count.Exact exact)) {
      return "";
    }
    Headline all = Headline.of(program, exact.counts());
    String key = program.hasOneSign() ? "explore.whole" : "explore.whole.wrong";
    return Numbers.isShort(all.all()) ? "" : Texts.get(key, all.losing(), all.all());
  }

  /** The sentence below it. */
  static String words(Count count) {
    if (count instanceof Count.Exact exact) {
      return counted(exact);
    } else if (count instanceof Count.Running running) {
      return soFar(running.task(), running.soFar());
    } else if (count instanceof Count.Stopped stopped) {
      return stopped(stopped);
    } else if (count instanceof Count.Estimated estimated) {
      return estimated(estimated);
    } else if (count instanceof Count.Failed failed) {
      return Texts.get("explore.failed.words", failed.reason());
    }
    return "";
  }

  private static String counted(Count.Exact exact) {
    Counts counts = exact.counts();
    String how =
        exact.byLuck().map(luck -> byLuck(luck) + " ").orElse("")
            + Texts.get("explore.counted", counts.states());
    if (exact.searching()) {
      return how + " " + Texts.get("explore.searching");
    }
    return how
        + " "
        + Texts.get(exact.witnesses().isEmpty() ? "explore.no-witness" : "explore.pick");
  }

  /** Where amounts have both signs, lost updates may cancel out. */
  private static String byLuck(BigInteger schedules) {
    return schedules.signum() == 0
        ? Texts.get("explore.by-luck.none")
        : Texts.get(
            "explore.by-luck", Numbers.count(schedules), schedules.equals(BigInteger.ONE) ? 1 : 2);
  }

  private static String soFar(Count.Task task, ExplorationProgress soFar) {
    if (task == Count.Task.ESTIMATE) {
      return Texts.get("explore.drawn-so-far", soFar.steps());
    }
    return soFar.of() == 0
        ? Texts.get("explore.begins")
        : Texts.get("explore.so-far", soFar.states(), soFar.steps(), soFar.of());
  }

  private static String stopped(Count.Stopped stopped) {
    ExplorationProgress progress = stopped.progress();
    String why =
        stopped.byHand()
            ? Texts.get("explore.stopped.by-hand")
            : stopped.reason() == Reason.BUDGET
                ? Texts.get("explore.stopped.time", Counting.SECONDS)
                : Texts.of(stopped.reason());
    return why
        + (progress.of() > 0
            ? " "
                + Texts.get(
                    "explore.stopped.at", progress.states(), progress.steps(), progress.of())
            : "")
        + " "
        + Texts.get("explore.stopped.nothing");
  }

  private static String estimated(Count.Estimated estimated) {
    int samples = estimated.estimates().stream().mapToInt(SampledOutcomes::samples).min().orElse(0);
    boolean both = estimated.estimates().size() == Weighting.values().length;
    return Texts.get("explore.estimated.words", samples)
        + (both ? "" : " " + Texts.get("explore.estimated.coin-only"));
  }

  /** The number of schedules that end at some values, and what part of all that is. */
  static String portion(Portion portion, Optional<BigInteger> schedules) {
    return switch (portion.measure()) {
      case SCHEDULES ->
          schedules
              .map(
                  number ->
                      Texts.get(
                          "explore.of-schedules.counted",
                          Numbers.count(number),
                          number.equals(BigInteger.ONE) ? 1 : 2,
                          portion.text()))
              .orElseGet(() -> Texts.get("explore.of-schedules", portion.text()));
      case COIN_FLIP -> Texts.get("explore.by-coin-flip", portion.text());
      case MACHINE -> Texts.get("explore.on-this-computer", portion.text());
    };
  }

  /** How many trials there were, or will be. */
  static String trials(Seen seen) {
    if (seen.failure().isPresent()) {
      return Texts.get("explore.machine.failed", seen.failure().get());
    }
    long done = seen.found().map(TrialProgress::trialsDone).orElse(0L);
    if (seen.running()) {
      return Texts.get("explore.machine.progress", done, seen.trials());
    }
    return seen.found().isEmpty()
        ? ""
        : Texts.get(
            done < seen.trials() ? "explore.machine.cancelled" : "explore.machine.done",
            done,
            seen.trials());
  }

  /** Why real threads find something else than the schedules would have it. */
  static String machine(Program program, Count count, Seen seen) {
    String java =
        program.python() == PythonRule.AFTER_CALLS
            ? " " + Texts.get("explore.machine.no-python")
            : "";
    return why(program, count, seen) + java;
  }

  private static String why(Program program, Count count, Seen seen) {
    if (seen.any().isEmpty()) {
      return Texts.get("explore.machine.why-run");
    }
    boolean lost = Headline.lossy(seen.any().get()) > 0;
    boolean canLose =
        count instanceof Count.Exact exact
            ? !Headline.of(program, exact.counts()).isSafe()
            : program.threads() > 1 && isRacy(program);
    if (!canLose && !lost) {
      return Texts.get("explore.machine.safe");
    }
    return Texts.get(lost ? "explore.machine.why" : "explore.machine.lucky");
  }

  private static boolean isRacy(Program program) {
    return !program.isExclusive(program.lockOnAtStart()) && program.counter().losesUpdates();
  }
}
