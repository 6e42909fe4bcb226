package dev.raceway.lesson.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.raceway.lesson.file.FileRefusal.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON in which every value knows its line, which Jackson's own tree has forgotten. */
final class JsonTree {

  private static final int DEEPEST = 24;

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonParser parser;

  /** What JSON itself allows is told apart by its words alone. */
  private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*)'");

  private JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads a text that is one JSON value.
   *
   * @throws JsonFault at the first place that cannot be read
   */
  static JsonValue read(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      JsonValue value = new JsonTree(parser).value(0);
      if (parser.nextToken() != null) {
        throw new JsonFault(line(parser), Kind.MORE_FOLLOWS);
      }
      return value;
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
      int line = Math.max(0, place.getLineNr());
      Matcher twice = TWICE.matcher(e.getOriginalMessage());
      throw twice.lookingAt()
          ? new JsonFault(line, Kind.FIELD_TWICE, twice.group(1))
          : new JsonFault(line, Kind.NOT_JSON, Math.max(1, place.getColumnNr()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private JsonValue value(int depth) throws IOException {
    int line = line(parser);
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new JsonFault(line, Kind.EMPTY);
    }
    if (depth > DEEPEST) {
      throw new JsonFault(line, Kind.TOO_DEEP, DEEPEST);
    }
    return switch (token) {
      case START_OBJECT -> new JsonValue.Members(line, members(depth + 1));
      case START_ARRAY -> new JsonValue.Items(line, items(depth + 1));
      case VALUE_STRING -> new JsonValue.Text(line, parser.getText());
      case VALUE_NUMBER_INT -> new JsonValue.Whole(line, parser.getText());
      case VALUE_TRUE -> new JsonValue.Flag(line, true);
      case VALUE_FALSE -> new JsonValue.Flag(line, false);
      default -> throw new JsonFault(line, Kind.NO_PLACE, parser.getText());
    };
  }

  private Map<String, JsonValue> members(int depth) throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(depth));
    }
    return members;
  }

  private List<JsonValue> items(int depth) throws IOException {
    List<JsonValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(depth));
    }
    return items;
  }
}
