package dev.raceway.cli.option;

import dev.raceway.cli.ending.WrongUsageException;
import dev.raceway.model.ThreadWork;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The threads' work as it was given on the command line.
 *
 * @param threads the number of threads, if it was given
 * @param increments the increments of all threads or of each
 * @param amount the amount of all threads or of each
 */
public record WorkGiven(Optional<Long> threads, NumberList increments, NumberList amount) {

  /** Returns the number of threads, empty if nothing says it. */
  public OptionalLong number() {
    OptionalLong listed =
        Stream.of(increments, amount)
            .mapToLong(list -> list.numbers().size())
            .filter(size -> size > 1)
            .findFirst();
    return threads.map(OptionalLong::of).orElse(listed);
  }

  /** Returns the work of each of so many threads. */
  public List<ThreadWork> of(long number) {
    requireAgreement("--increments", increments, number);
    requireAgreement("--amount", amount, number);
    return IntStream.range(0, Math.toIntExact(number))
        .mapToObj(
            thread -> new ThreadWork(Math.toIntExact(increments.of(thread)), amount.of(thread)))
        .toList();
  }

  private static void requireAgreement(String option, NumberList list, long threads) {
    int size = list.numbers().size();
    if (size > 1 && size != threads) {
      throw new WrongUsageException(
          "%s has %s numbers, but there are %s threads; give one for all or one for each"
              .formatted(option, size, threads));
    }
  }
}
