package dev.raceway.cli.option;

import dev.raceway.cli.ending.WrongUsageException;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say the same of a program to be stepped and of trials. */
public final class WorkOptions {

  @Option(
      names = "--amount",
      paramLabel = "X",
      converter = Amount.class,
      description = "What one increment adds, 1 unless given; 1,-1 gives each thread its own.")
  private NumberList amount = new NumberList(List.of(1L));

  @Option(
      names = "--start",
      paramLabel = "S",
      converter = Start.class,
      description = "The count before the first step, 0 unless given.")
  private long start;

  @Option(
      names = "--permits",
      paramLabel = "P",
      converter = Permits.class,
      description = "Permits of the semaphore, 1 to 8, 1 unless given.")
  private Optional<Long> permits = Optional.empty();

  /** Returns what one increment adds, for all threads or for each. */
  public NumberList amount() {
    return amount;
  }

  /** Returns where the count begins. */
  public long start() {
    return start;
  }

  /**
   * Returns the permits of a semaphore.
   *
   * @param locks the lock modes that were chosen
   * @throws WrongUsageException if permits are given and none of the locks has any
   */
  public int permits(List<LockMode> locks) {
    if (permits.isPresent() && locks.stream().noneMatch(LockMode::hasPermits)) {
      throw new WrongUsageException("--permits goes with --lock semaphore alone");
    }
    return permits.map(Math::toIntExact).orElse(1);
  }

  private static final class Amount extends NumberList.Reader {
    Amount() {
      super(-Program.MAX_AMOUNT, Program.MAX_AMOUNT);
    }
  }

  private static final class Start extends WholeNumber {
    Start() {
      super(-Program.MAX_AMOUNT, Program.MAX_AMOUNT);
    }
  }

  private static final class Permits extends WholeNumber {
    Permits() {
      super(1, Program.MAX_PERMITS);
    }
  }
}
