package dev.raceway.ui.setup;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.PythonRule;

/** What a screen does when a part of its set-up is changed. */
public interface SetupActions extends WorkActions {

  /** Takes another number of threads. */
  void setThreads(int threads);

  /** Takes another number of increments each. */
  void setIncrements(int increments);

  /** Takes another number of permits of the semaphore. */
  void setPermits(int permits);

  /** Takes another counter kind; one that Python does not have follows none of its rules. */
  void setCounter(CounterKind counter);

  /** Takes another lock mode; the switch stays where it stands. */
  void setLock(LockMode lock);

  /** Takes another rule for where threads are switched. */
  void setPython(PythonRule rule);

  /** Throws the lock switch. */
  void toggleLock();
}
