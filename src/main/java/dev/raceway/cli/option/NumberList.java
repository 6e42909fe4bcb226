package dev.raceway.cli.option;

import java.util.List;
import picocli.CommandLine.ITypeConverter;

/**
 * One number for all threads, or one for each: {@code 3,2}.
 *
 * @param numbers the numbers, at least one
 */
public record NumberList(List<Long> numbers) {

  /** Returns the number of a thread. */
  long of(int thread) {
    return numbers.get(numbers.size() == 1 ? 0 : thread);
  }

  /** Reads a list; an option has a subclass with the bounds of its numbers. */
  public abstract static class Reader implements ITypeConverter<NumberList> {

    private final WholeNumber one;

    /** Makes one that takes numbers between two bounds, and the bounds. */
    public Reader(long smallest, long largest) {
      this.one = new WholeNumber(smallest, largest) {};
    }

    @Override
    public final NumberList convert(String text) {
      return new NumberList(List.of(text.split(",", -1)).stream().map(one::convert).toList());
    }
  }
}
