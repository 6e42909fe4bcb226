package dev.raceway.cli;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that describe a program to be stepped. */
final class SetUpOptions {

  @Option(
      names = "--threads",
      paramLabel = "K",
      converter = Threads.class,
      description = "Threads, 1 to " + Program.MAX_THREADS + ".")
  private Optional<Long> threads = Optional.empty();

  @Option(
      names = "--increments",
      paramLabel = "N",
      converter = Increments.class,
      description = "Increments that each thread does, 1 to " + Program.MAX_INCREMENTS + ".")
  private Optional<Long> increments = Optional.empty();

  @Option(
      names = "--amount",
      paramLabel = "X",
      converter = Amount.class,
      description = "What one increment adds, 1 unless given.")
  private Optional<Long> amount = Optional.empty();

  @Option(
      names = "--counter",
      paramLabel = "KIND",
      converter = Counter.class,
      description = "plain (unless given), volatile, cas or atomic.")
  private Optional<CounterKind> counter = Optional.empty();

  @Option(
      names = "--lock",
      paramLabel = "MODE",
      converter = Lock.class,
      description = {
        "none (unless given), mutex, semaphore, write-only or per-thread.",
        "The lock switch is on at the start."
      })
  private Optional<LockMode> lock = Optional.empty();

  @Option(names = "--lock-off", description = "The lock switch is off at the start.")
  private boolean lockOff;

  /** Returns the program that the options describe. */
  Program program() {
    LockMode mode = lock.orElse(LockMode.NONE);
    if (lockOff && mode == LockMode.NONE) {
      throw new WrongUsageException("--lock-off needs a lock, give --lock mutex or another mode");
    }
    return Program.plain(required(threads, "--threads K"), required(increments, "--increments N"))
        .withAmount(amount.orElse(1L))
        .withCounter(counter.orElse(CounterKind.PLAIN))
        .withLock(mode, mode != LockMode.NONE && !lockOff);
  }

  private static int required(Optional<Long> number, String option) {
    return number
        .map(Math::toIntExact)
        .orElseThrow(
            () ->
                new WrongUsageException(
                    option + " is missing; give --threads K --increments N, or --code CODE"));
  }

  private static final class Threads extends WholeNumber {
    Threads() {
      super(1, Program.MAX_THREADS);
    }
  }

  private static final class Increments extends WholeNumber {
    Increments() {
      super(1, Program.MAX_INCREMENTS);
    }
  }

  private static final class Amount extends WholeNumber {
    Amount() {
      super(-Program.MAX_AMOUNT, Program.MAX_AMOUNT);
    }
  }

  private static final class Counter extends Choice<CounterKind> {
    Counter() {
      super(List.of(CounterKind.values()), CounterKind.allStepped(), CounterKind::text);
    }
  }

  private static final class Lock extends Choice<LockMode> {
    Lock() {
      super(List.of(LockMode.values()), LockMode.allStepped(), LockMode::text);
    }
  }
}
