package dev.raceway.lesson.file;

import com.fasterxml.jackson.databind.JsonNode;
import dev.raceway.json.LocatedJson;
import dev.raceway.json.MalformedJsonException;
import dev.raceway.lesson.file.FileRefusal.Kind;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON that lesson files are made of: fractions and null have no place in them. */
final class JsonTree {

  private static final int DEEPEST = 24;

  private JsonTree() {}

  /**
   * Reads a text that is one JSON value.
   *
   * @throws JsonFault at the first place that cannot be read
   */
  static JsonValue read(String text) {
    LocatedJson json;
    try {
      json = LocatedJson.parse(text, DEEPEST);
    } catch (MalformedJsonException e) {
      throw new JsonFault(e.line(), refusal(e));
    }
    return value(json);
  }

  private static FileRefusal refusal(MalformedJsonException e) {
    return switch (e.fault()) {
      case EMPTY -> FileRefusal.of(Kind.EMPTY);
      case TOO_DEEP -> FileRefusal.of(Kind.TOO_DEEP, DEEPEST);
      case TWICE -> FileRefusal.of(Kind.FIELD_TWICE, e.field());
      case MORE_AFTER_END -> FileRefusal.of(Kind.MORE_FOLLOWS);
      case CUT_OFF, NOT_JSON, TOO_MUCH -> FileRefusal.of(Kind.NOT_JSON, e.column());
    };
  }

  private static JsonValue value(LocatedJson json) {
    int line = json.line();
    JsonNode value = json.value();
    return switch (value.getNodeType()) {
      case OBJECT -> new JsonValue.Members(line, members(json));
      case ARRAY -> new JsonValue.Items(line, json.items().stream().map(JsonTree::value).toList());
      case STRING -> new JsonValue.Text(line, value.textValue());
      case BOOLEAN -> new JsonValue.Flag(line, value.booleanValue());
      case NUMBER -> whole(line, value);
      default -> throw new JsonFault(line, Kind.NO_PLACE, value.asText());
    };
  }

  private static JsonValue whole(int line, JsonNode number) {
    if (!number.isIntegralNumber()) {
      throw new JsonFault(line, Kind.NO_PLACE, number.asText());
    }
    return new JsonValue.Whole(line, number.asText());
  }

  private static Map<String, JsonValue> members(LocatedJson json) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    json.fields().forEach((name, field) -> members.put(name, value(field)));
    return members;
  }
}
