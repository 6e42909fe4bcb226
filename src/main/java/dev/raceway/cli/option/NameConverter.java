package dev.raceway.cli.option;

import dev.raceway.schedule.Quotation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of several names; an option has a subclass with its own.
 *
 * @param <T> what the names stand for
 */
public abstract class NameConverter<T> implements ITypeConverter<T> {

  private final List<T> known;
  private final List<T> offered;
  private final Function<T, String> name;

  /** Makes a choice that offers all that it knows. */
  public NameConverter(List<T> known, Function<T, String> name) {
    this(known, known, name);
  }

  /** Makes a choice that knows more than it offers; the rest is refused later, with the reason. */
  NameConverter(List<T> known, List<T> offered, Function<T, String> name) {
    this.known = known;
    this.offered = offered;
    this.name = name;
  }

  @Override
  public final T convert(String text) {
    return known.stream()
        .filter(one -> name.apply(one).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "must be %s, not '%s'".formatted(names(), Quotation.of(text))));
  }

  private String names() {
    List<String> names = offered.stream().map(name).toList();
    int last = names.size() - 1;
    return names.stream().limit(last).collect(Collectors.joining(", ")) + " or " + names.get(last);
  }
}
