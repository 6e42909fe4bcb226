package dev.raceway.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.raceway.json.MalformedJsonException.Fault;
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
public record LocatedJson(
    int line, JsonNode value, List<LocatedJson> items, Map<String, LocatedJson> fields) {

  /** Values of all kinds in one file; bounds the memory that they take. */
  private static final int MOST_VALUES = 500_000;

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Takes numbers as they were written: 1.10 does not become 1.1. */
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /**
   * Reads one whole document.
   *
   * @param deepest how many brackets may stand within each other; shallow enough for every walk
   *     over the values
   * @throws MalformedJsonException if it is not JSON, or more than is read
   */
  public static LocatedJson parse(String text, int deepest) {
    try (JsonParser json = FACTORY.createParser(text)) {
      return new Parsing(json, deepest).document();
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
      throw refused(fault(e), place, "", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Fault fault(JsonProcessingException failure) {
    if (failure instanceof JsonEOFException) {
      return Fault.CUT_OFF;
    }
    return failure instanceof StreamConstraintsException ? Fault.TOO_MUCH : Fault.NOT_JSON;
  }

  private static MalformedJsonException refused(
      Fault fault, JsonLocation place, String field, Throwable cause) {
    return new MalformedJsonException(
        fault, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), field, cause);
  }

  /** One pass over a document. */
  private static final class Parsing {

    private final JsonParser json;
    private final int deepest;
    private int values;

    Parsing(JsonParser json, int deepest) {
      this.json = json;
      this.deepest = deepest;
    }

    LocatedJson document() throws IOException {
      if (json.nextToken() == null) {
        throw refused(Fault.EMPTY);
      }
      LocatedJson document = value(1);
      if (json.nextToken() != null) {
        throw refused(Fault.MORE_AFTER_END);
      }
      return document;
    }

    private MalformedJsonException refused(Fault fault) {
      return LocatedJson.refused(fault, json.currentTokenLocation(), "", null);
    }

    /**
     * Reads the value that begins here.
     *
     * @param depth how many brackets it stands in, with its own
     */
    private LocatedJson value(int depth) throws IOException {
      values++;
      if (values > MOST_VALUES) {
        throw refused(Fault.TOO_MUCH);
      }
      // The innermost brackets hold values that have none of their own.
      if (depth > deepest && json.currentToken().isStructStart()) {
        throw refused(Fault.TOO_DEEP);
      }
      int line = json.currentTokenLocation().getLineNr();
      return switch (json.currentToken()) {
        case START_OBJECT -> object(line, depth);
        case START_ARRAY -> list(line, depth);
        default -> new LocatedJson(line, scalar(), List.of(), Map.of());
      };
    }

    private LocatedJson object(int line, int depth) throws IOException {
      ObjectNode object = NODES.objectNode();
      Map<String, LocatedJson> fields = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        if (fields.containsKey(name)) {
          throw LocatedJson.refused(Fault.TWICE, json.currentTokenLocation(), name, null);
        }
        json.nextToken();
        LocatedJson field = value(depth + 1);
        fields.put(name, field);
        object.set(name, field.value());
      }
      return new LocatedJson(line, object, List.of(), fields);
    }

    private LocatedJson list(int line, int depth) throws IOException {
      ArrayNode list = NODES.arrayNode();
      List<LocatedJson> items = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        LocatedJson item = value(depth + 1);
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
        throw LocatedJson.refused(Fault.TOO_MUCH, json.currentTokenLocation(), "", e);
      }
    }
  }
}
