package dev.raceway.ui.trials.run;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.ThreadWork;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.ui.setup.WorkSetup;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is asked for.
 *
 * @param work what each thread does
 * @param start the count at the start of a trial
 * @param trials trials of each contender
 * @param contenders what is compared, in the order in which it is run
 */
public record TrialsScreenSetup(
    List<ThreadWork> work, long start, int trials, SortedSet<Contender> contenders) {

  /** Keeps copies. */
  public TrialsScreenSetup {
    work = List.copyOf(work);
    contenders = Collections.unmodifiableSortedSet(new TreeSet<>(contenders));
  }

  static TrialsScreenSetup of(Preset preset) {
    return new TrialsScreenSetup(
        ThreadWork.same(preset.threads(), preset.increments(), 1),
        0,
        preset.trials(),
        new TreeSet<>(preset.contenders()));
  }

  /** Returns whether a contender can do some work: the loop as a beginner writes it adds 1. */
  public static boolean canDo(Contender contender, List<ThreadWork> work) {
    return !contender.counter().collapses() || work.stream().allMatch(each -> each.amount() == 1);
  }

  public int threads() {
    return work.size();
  }

  public WorkSetup workSetup() {
    return new WorkSetup(work, start, TrialSetup.MAX_INCREMENTS);
  }

  List<TrialSetup> setups() {
    TrialSetup plain = new TrialSetup(work, start, CounterKind.PLAIN, LockMode.NONE, 1);
    return contenders.stream()
        .map(contender -> plain.with(contender.counter(), contender.lock()))
        .toList();
  }
}
