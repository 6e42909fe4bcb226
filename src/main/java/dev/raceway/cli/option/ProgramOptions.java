package dev.raceway.cli.option;

import dev.raceway.cli.ending.WrongUsageException;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every description of a program to be stepped has. */
public final class ProgramOptions {

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
      description = {
        "Increments that each thread does, 1 to " + Program.MAX_INCREMENTS + ";",
        "3,2 gives each thread a number of its own."
      })
  private Optional<NumberList> increments = Optional.empty();

  @Option(
      names = "--counter",
      paramLabel = "KIND",
      converter = Counter.class,
      description = "plain (unless given), volatile, call, two-step, cas or atomic.")
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

  @Option(
      names = "--python",
      paramLabel = "RULE",
      converter = Rule.class,
      description = {
        "Where threads are switched, as in CPython: 3.9 (before any instruction,",
        "as unless given), 3.10 (only after a call and after an increment) or free",
        "(as 3.9, without an interpreter lock). For counters plain and call."
      })
  private Optional<PythonRule> python = Optional.empty();

  @Mixin private WorkOptions work;

  /**
   * Returns the program that the options describe.
   *
   * @param instead what could be given in place of a missing option, as the end of the sentence
   */
  public Program program(String instead) {
    LockMode mode = lock.orElse(LockMode.NONE);
    NumberList updates =
        increments.orElseThrow(
            () -> missing(threads.isPresent() ? "--increments N" : "--threads K", instead));
    WorkGiven given = new WorkGiven(threads, updates, work.amount());
    long number = given.number().orElseThrow(() -> missing("--threads K", instead));
    if (number > Program.MAX_THREADS) {
      throw new WrongUsageException(
          "threads must be 1 to %s, not %s".formatted(Program.MAX_THREADS, number));
    }
    return new Program(
            given.of(number),
            work.start(),
            counter.orElse(CounterKind.PLAIN),
            mode,
            work.permits(List.of(mode)),
            mode != LockMode.NONE,
            PythonRule.ANY_POINT)
        .withPython(rule());
  }

  private PythonRule rule() {
    CounterKind kind = counter.orElse(CounterKind.PLAIN);
    if (python.isPresent() && !kind.inPython()) {
      throw new WrongUsageException(
          "--python goes with --counter plain or call, Python has no " + kind.text());
    }
    return python.orElse(PythonRule.ANY_POINT);
  }

  private static WrongUsageException missing(String option, String instead) {
    return new WrongUsageException(
        option + " is missing; give --threads K --increments N" + instead);
  }

  private static final class Threads extends WholeNumber {
    Threads() {
      super(1, Program.MAX_THREADS);
    }
  }

  private static final class Increments extends NumberList.Reader {
    Increments() {
      super(1, Program.MAX_INCREMENTS);
    }
  }

  private static final class Counter extends NameConverter<CounterKind> {
    Counter() {
      super(List.of(CounterKind.values()), CounterKind.allStepped(), CounterKind::text);
    }
  }

  private static final class Rule extends NameConverter<PythonRule> {
    Rule() {
      super(List.of(PythonRule.values()), PythonRule::text);
    }
  }

  private static final class Lock extends NameConverter<LockMode> {
    Lock() {
      super(List.of(LockMode.values()), LockMode.allStepped(), LockMode::text);
    }
  }
}
