package dev.raceway.cli.gil;

import dev.raceway.schedule.Quotation;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads milliseconds, with a decimal point if need be; an option has a subclass with its bounds.
 */
abstract class Milliseconds implements ITypeConverter<BigDecimal> {

  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,3})?");

  private final BigDecimal smallest;
  private final BigDecimal largest;

  Milliseconds(String smallest, String largest) {
    this.smallest = new BigDecimal(smallest);
    this.largest = new BigDecimal(largest);
  }

  @Override
  public final BigDecimal convert(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw outside(text);
    }
    BigDecimal number = new BigDecimal(text);
    if (number.compareTo(smallest) < 0 || number.compareTo(largest) > 0) {
      throw outside(text);
    }
    return number;
  }

  private TypeConversionException outside(String text) {
    return new TypeConversionException(
        "must be milliseconds from %s to %s, not '%s'"
            .formatted(smallest, largest, Quotation.of(text)));
  }
}
