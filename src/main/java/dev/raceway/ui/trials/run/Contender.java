package dev.raceway.ui.trials.run;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.ui.setup.WorkSetup;
import dev.raceway.ui.setup.WorkWords;
import dev.raceway.ui.text.Texts;

/**
 * One of the things that are compared: a counter kind with a lock mode.
 *
 * @param counter how the count is read and written
 * @param lock what the lock brackets
 */
public record Contender(CounterKind counter, LockMode lock) implements Comparable<Contender> {

  /** What everything is compared with. */
  public static final Contender PLAIN = new Contender(CounterKind.PLAIN, LockMode.NONE);

  static Contender of(TrialSetup setup) {
    return new Contender(setup.counter(), setup.lock());
  }

  static Contender of(CounterKind counter) {
    return new Contender(counter, LockMode.NONE);
  }

  static Contender of(LockMode lock) {
    return new Contender(CounterKind.PLAIN, lock);
  }

  /** Returns its name, {@code count += 1} or {@code count += 1, mutex}. */
  public String text() {
    return text(Texts.of(counter));
  }

  /** Returns its name with what is added here, {@code count += 50, mutex}. */
  public String text(WorkSetup work) {
    return text(WorkWords.name(counter, work));
  }

  private String text(String name) {
    return lock == LockMode.NONE
        ? name
        : Texts.get("trials.screen.contender", name, Texts.of(lock));
  }

  /** The order in which they are run: without a lock first. */
  @Override
  public int compareTo(Contender other) {
    int byLock = lock.compareTo(other.lock);
    return byLock != 0 ? byLock : counter.compareTo(other.counter);
  }
}
