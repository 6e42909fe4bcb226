package dev.raceway.trial;

import dev.raceway.trial.result.TrialProgress;
import java.util.List;
import java.util.Optional;

/**
 * How far a series of trials has come, and at the end its results.
 *
 * @param runs of every set-up in order what its trials have found; nothing yet of those that wait
 * @param left of every set-up how long it will still take; nothing if that is not known
 */
public record SeriesProgress(List<TrialProgress> runs, List<Optional<DurationEstimate>> left) {

  /** Keeps copies. */
  public SeriesProgress {
    runs = List.copyOf(runs);
    left = List.copyOf(left);
  }

  /** Returns the place of the set-up whose turn it is; the number of set-ups at the end. */
  public int current() {
    int place = 0;
    while (place < runs.size() && runs.get(place).isComplete()) {
      place++;
    }
    return place;
  }

  /** Tells whether all trials of all set-ups have ended. */
  public boolean isComplete() {
    return current() == runs.size();
  }

  /** Returns how many trials have ended, of all set-ups together. */
  public long trialsDone() {
    return runs.stream().mapToLong(TrialProgress::trialsDone).sum();
  }

  /** Returns how many trials were asked for, of all set-ups together. */
  public long trials() {
    return runs.stream().mapToLong(TrialProgress::trials).sum();
  }

  /** Returns how long all of it will still take; nothing if that is not known of some set-up. */
  public Optional<DurationEstimate> timeLeft() {
    return left.stream()
        .reduce((all, one) -> all.flatMap(sum -> one.map(sum::plus)))
        .orElse(Optional.of(DurationEstimate.NOTHING));
  }
}
