package dev.raceway.session.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.raceway.session.file.SessionFileException.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value that knows its line.
 *
 * @param line the line on which it begins, from 1
 * @param value the value with everything in it
 * @param items the items of a list
 * @param fields the fields of an object
 */
record LocatedJson(
    int line, JsonNode value, List<LocatedJson> items, Map<String, LocatedJson> fields) {

  /** Deeper than any session, and shallow enough for every walk over it. */
  static final int DEEPEST = 50;

  /** Values of all kinds in one file; bounds the memory that they take. */
  private static final int MOST_VALUES = 500_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  /** Takes numbers as they were written: 1.10 does not become 1.1. */
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /**
   * Reads one whole document.
   *
   * @throws SessionFileException if it is not JSON, or more than is read
   */
  static LocatedJson parse(String text) {
    try (JsonParser json = FACTORY.createParser(text)) {
      return new Parsing(json).document();
    } catch (JsonProcessingException e) {
      throw refused(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SessionFileException refused(JsonProcessingException failure) {
    JsonLocation location = failure.getLocation();
    FileLocation line = FileLocation.of(location == null ? 1 : Math.max(1, location.getLineNr()));
    if (failure instanceof JsonEOFException) {
      return new SessionFileException(Fault.CUT_OFF, line, "");
    }
    if (failure instanceof StreamConstraintsException) {
      return new SessionFileException(Fault.TOO_MUCH, line, "");
    }
    int column = location == null ? 1 : Math.max(1, location.getColumnNr());
    return new SessionFileException(Fault.NOT_JSON, line, String.valueOf(column));
  }

  /** One pass over a document. */
  private static final class Parsing {

    private final JsonParser json;
    private int values;

    Parsing(JsonParser json) {
      this.json = json;
    }

    LocatedJson document() throws IOException {
      if (json.nextToken() == null) {
        throw new SessionFileException(Fault.NOT_A_SESSION, FileLocation.of(1), "");
      }
      LocatedJson document = value();
      if (json.nextToken() != null) {
        throw new SessionFileException(Fault.MORE_AFTER_END, here(), "");
      }
      return document;
    }

    private FileLocation here() {
      return FileLocation.of(json.currentTokenLocation().getLineNr());
    }

    private LocatedJson value() throws IOException {
      values++;
      if (values > MOST_VALUES) {
        throw new SessionFileException(Fault.TOO_MUCH, here(), "");
      }
      int line = here().line();
      return switch (json.currentToken()) {
        case START_OBJECT -> object(line);
        case START_ARRAY -> list(line);
        default -> new LocatedJson(line, scalar(), List.of(), Map.of());
      };
    }

    private LocatedJson object(int line) throws IOException {
      ObjectNode object = NODES.objectNode();
      Map<String, LocatedJson> fields = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        if (fields.containsKey(name)) {
          throw new SessionFileException(Fault.TWICE, here(), name);
        }
        json.nextToken();
        LocatedJson field = value();
        fields.put(name, field);
        object.set(name, field.value());
      }
      return new LocatedJson(line, object, List.of(), fields);
    }

    private LocatedJson list(int line) throws IOException {
      ArrayNode list = NODES.arrayNode();
      List<LocatedJson> items = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        LocatedJson item = value();
        items.add(item);
        list.add(item.value());
      }
      return new LocatedJson(line, list, items, Map.of());
    }

    private JsonNode scalar() throws IOException {
      return switch (json.currentToken()) {
        case VALUE_STRING -> NODES.textNode(json.getText());
        case VALUE_NUMBER_FLOAT -> NODES.numberNode(decimal());
        case VALUE_NUMBER_INT ->
            json.getNumberType() == JsonParser.NumberType.INT
                ? NODES.numberNode(json.getIntValue())
                : NODES.numberNode(json.getBigIntegerValue());
        case VALUE_TRUE -> NODES.booleanNode(true);
        case VALUE_FALSE -> NODES.booleanNode(false);
        default -> NODES.nullNode();
      };
    }

    /** Jackson lets the failure of a number with too large an exponent through as it is. */
    private BigDecimal decimal() throws IOException {
      try {
        return json.getDecimalValue();
      } catch (NumberFormatException e) {
        throw new SessionFileException(Fault.TOO_MUCH, here(), "", e);
      }
    }
  }
}
