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
 * @param trials trials of each pick
 * @param picks what is compared, in the order in which it is run
 */
public record LabSetup(int threads, int increments, int trials, SortedSet<Pick> picks) {

  /** Keeps a copy. */
  public LabSetup {
    picks = Collections.unmodifiableSortedSet(new TreeSet<>(picks));
  }

  static LabSetup of(Preset preset) {
    return new LabSetup(
        preset.threads(), preset.increments(), preset.trials(), new TreeSet<>(preset.picks()));
  }

  List<TrialSetup> setups() {
    TrialSetup plain = TrialSetup.plain(threads, increments);
    return picks.stream().map(pick -> plain.with(pick.counter(), pick.lock())).toList();
  }
}
