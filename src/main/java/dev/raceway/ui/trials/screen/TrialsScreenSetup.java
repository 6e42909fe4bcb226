package dev.raceway.ui.trials.screen;

import dev.raceway.trial.TrialSetup;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is asked for.
 *
 * @param threads number of threads
 * @param increments increments of each
 * @param trials trials of each contender
 * @param contenders what is compared, in the order in which it is run
 */
public record TrialsScreenSetup(
    int threads, int increments, int trials, SortedSet<Contender> contenders) {

  /** Keeps a copy. */
  public TrialsScreenSetup {
    contenders = Collections.unmodifiableSortedSet(new TreeSet<>(contenders));
  }

  static TrialsScreenSetup of(Preset preset) {
    return new TrialsScreenSetup(
        preset.threads(), preset.increments(), preset.trials(), new TreeSet<>(preset.contenders()));
  }

  List<TrialSetup> setups() {
    TrialSetup plain = TrialSetup.plain(threads, increments);
    return contenders.stream()
        .map(contender -> plain.with(contender.counter(), contender.lock()))
        .toList();
  }
}
