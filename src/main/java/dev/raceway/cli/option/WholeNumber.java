package dev.raceway.cli.option;

import dev.raceway.schedule.Quotation;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number within bounds; an option has a subclass with its own. */
public abstract class WholeNumber implements ITypeConverter<Long> {

  private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,19}");

  /** Where there are numbers below zero, those above it may say so. */
  private static final Pattern SIGNED = Pattern.compile("[+-]?[0-9]{1,19}");

  private final long smallest;
  private final long largest;

  /** Makes one that takes what lies between two bounds, or is one of them. */
  public WholeNumber(long smallest, long largest) {
    this.smallest = smallest;
    this.largest = largest;
  }

  @Override
  public final Long convert(String text) {
    try {
      Pattern written = smallest < 0 ? SIGNED : DIGITS;
      long number = written.matcher(text).matches() ? Long.parseLong(text) : outside(text);
      return number >= smallest && number <= largest ? number : outside(text);
    } catch (NumberFormatException e) {
      return outside(text);
    }
  }

  private long outside(String text) {
    throw new TypeConversionException(
        "must be a whole number from %s to %s, not '%s'"
            .formatted(smallest, largest, Quotation.of(text)));
  }
}
