package dev.raceway.lesson.file;

import dev.raceway.lesson.file.FileRefusal.Kind;
import dev.raceway.schedule.Quotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The fields of one object, taken one by one; whatever nobody has taken is refused, since a field
 * with a slip in its name would be missed without a word.
 */
final class JsonFields {

  /** Editors write it, for the schema. */
  private static final String SCHEMA = "$schema";

  private final JsonValue.Members members;
  private final Set<String> taken = new HashSet<>(Set.of(SCHEMA));

  private JsonFields(JsonValue.Members members) {
    this.members = members;
  }

  /** Reads an object whole: after the reader has taken its fields, none may be left. */
  static <T> T whole(JsonValue value, Function<JsonFields, T> reader) {
    if (!(value instanceof JsonValue.Members object)) {
      throw new JsonFault(value.line(), Kind.NO_OBJECT);
    }
    JsonFields fields = new JsonFields(object);
    T read = reader.apply(fields);
    fields.requireNoneLeft();
    return read;
  }

  private void requireNoneLeft() {
    for (Map.Entry<String, JsonValue> each : members.byName().entrySet()) {
      if (!taken.contains(each.getKey())) {
        throw new JsonFault(
            each.getValue().line(), Kind.FIELD_UNKNOWN, Quotation.of(each.getKey()));
      }
    }
  }

  int line() {
    return members.line();
  }

  boolean has(String name) {
    return members.byName().containsKey(name);
  }

  /** Returns the line of a field, or of the object if it is not there. */
  int line(String name) {
    return optional(name).map(JsonValue::line).orElse(members.line());
  }

  Optional<JsonValue> optional(String name) {
    taken.add(name);
    return Optional.ofNullable(members.byName().get(name));
  }

  JsonValue required(String name) {
    return optional(name)
        .orElseThrow(() -> new JsonFault(members.line(), Kind.FIELD_MISSING, name));
  }

  String text(String name, int longest) {
    return text(required(name), name, longest);
  }

  static String text(JsonValue value, String name, int longest) {
    if (!(value instanceof JsonValue.Text text)) {
      throw new JsonFault(value.line(), Kind.NO_TEXT, name);
    }
    if (text.text().isBlank() || text.text().length() > longest) {
      throw new JsonFault(value.line(), Kind.TEXT_LENGTH, name, longest);
    }
    return text.text();
  }

  /** Returns a text that names one of several things. */
  <T> T named(String name, Function<String, Optional<T>> find) {
    JsonValue value = required(name);
    String text = text(value, name, 60);
    return find.apply(text)
        .orElseThrow(
            () -> new JsonFault(value.line(), Kind.NAME_UNKNOWN, Quotation.of(text), name));
  }

  long number(String name, long least, long most) {
    JsonValue value = required(name);
    if (value instanceof JsonValue.Whole whole && whole.digits().length() <= 18) {
      long number = Long.parseLong(whole.digits());
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new JsonFault(value.line(), Kind.NO_NUMBER, name, least, most);
  }

  boolean flag(String name) {
    return optional(name).map(value -> flag(value, name)).orElse(false);
  }

  private static boolean flag(JsonValue value, String name) {
    if (value instanceof JsonValue.Flag flag) {
      return flag.is();
    }
    throw new JsonFault(value.line(), Kind.NO_FLAG, name);
  }

  /** Returns what a list holds; empty if the field is not there. */
  <T> List<T> list(String name, int most, Function<JsonValue, T> reader) {
    return optional(name).map(value -> list(value, name, most, reader)).orElse(List.of());
  }

  private static <T> List<T> list(
      JsonValue value, String name, int most, Function<JsonValue, T> reader) {
    if (!(value instanceof JsonValue.Items items)) {
      throw new JsonFault(value.line(), Kind.NO_LIST, name);
    }
    if (items.list().size() > most) {
      throw new JsonFault(value.line(), Kind.LIST_TOO_LONG, name, most);
    }
    List<T> read = new ArrayList<>();
    for (JsonValue each : items.list()) {
      read.add(reader.apply(each));
    }
    return read;
  }

  /** Reads what other rooms understand; what they refuse is refused at the field's line. */
  <T> T understood(String name, Supplier<T> read) {
    return understood(line(name), read);
  }

  static <T> T understood(int line, Supplier<T> read) {
    try {
      return read.get();
    } catch (IllegalArgumentException e) {
      throw new JsonFault(line, FileRefusal.of(e));
    }
  }
}
