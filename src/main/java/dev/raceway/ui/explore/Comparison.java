package dev.raceway.ui.explore;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.trial.TrialProgress;
import dev.raceway.trial.TrialSetup;
import dev.raceway.trial.Trials;
import dev.raceway.work.Cancellation;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What free real threads of this computer find with the same set-up. */
final class Comparison {

  /** Runs trials and waits for them, as {@link Trials#run} does. */
  interface Engine {

    /** Runs trials; see {@link Trials#run}. */
    TrialProgress run(
        TrialSetup setup, long trials, Cancellation cancel, Consumer<TrialProgress> observer);
  }

  /**
   * What is known.
   *
   * @param trials how many were asked for, or would be
   * @param running whether they are under way
   * @param found what they have found so far
   * @param failure why they broke off, if they did
   */
  record Seen(
      int trials, boolean running, Optional<TrialProgress> found, Optional<String> failure) {

    /** Returns what was found, if any trial has ended. */
    Optional<TrialProgress> any() {
      return found.filter(progress -> progress.trialsDone() > 0);
    }
  }

  private static final int MOST = 1_000_000;
  private static final int FEWEST = 100;

  /** So many increments are done in a few seconds, with a lock too. */
  private static final long INCREMENTS = 50_000_000;

  private final Executor background;
  private final Executor fxThread;
  private final Engine engine;
  private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(this, "seen");
  private Cancellation cancellation = new Cancellation();
  private TrialSetup setup;

  Comparison(Executor background, Executor fxThread, Engine engine, Program program) {
    this.background = background;
    this.fxThread = fxThread;
    this.engine = engine;
    setUp(program);
  }

  /** Takes another set-up, of which nothing is known. */
  void setUp(Program program) {
    cancellation.cancel();
    cancellation = new Cancellation();
    setup =
        new TrialSetup(
            program.threads(),
            program.increments(),
            program.amount(),
            program.counter(),
            program.lockOnAtStart() ? program.lock() : LockMode.NONE);
    seen.set(new Seen(trialsOf(setup), false, Optional.empty(), Optional.empty()));
  }

  /** Returns how many trials of a set-up are offered: a million, or fewer if they are large. */
  static int trialsOf(TrialSetup setup) {
    int trials = MOST;
    while (trials > FEWEST && trials * setup.allIncrements() > INCREMENTS) {
      trials /= 10;
    }
    return trials;
  }

  ReadOnlyObjectProperty<Seen> seenProperty() {
    return seen.getReadOnlyProperty();
  }

  /** Runs them; nothing happens while they run. */
  void run() {
    if (seen.get().running()) {
      return;
    }
    Cancellation ofThisRun = new Cancellation();
    cancellation = ofThisRun;
    TrialSetup what = setup;
    int trials = seen.get().trials();
    seen.set(new Seen(trials, true, Optional.empty(), Optional.empty()));
    background.execute(() -> work(what, trials, ofThisRun));
  }

  /** Ends them; what they have found by then stands. */
  void cancel() {
    cancellation.cancel();
  }

  private void work(TrialSetup what, int trials, Cancellation cancel) {
    try {
      TrialProgress end =
          engine.run(what, trials, cancel, now -> tell(cancel, seen(trials, true, now)));
      tell(cancel, seen(trials, false, end));
    } catch (RuntimeException | OutOfMemoryError e) {
      tell(
          cancel,
          new Seen(trials, false, Optional.empty(), Optional.of(String.valueOf(e.getMessage()))));
    }
  }

  private static Seen seen(int trials, boolean running, TrialProgress progress) {
    return new Seen(trials, running, Optional.of(progress), Optional.empty());
  }

  /** Tells what was found, unless the set-up is another one by now. */
  private void tell(Cancellation of, Seen now) {
    fxThread.execute(
        () -> {
          if (of == cancellation) {
            seen.set(now);
          }
        });
  }
}
