package dev.raceway.session.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a session file that this version does not know. A newer version or a person put
 * them there, so they are written back as they were.
 */
public final class ExtraFields {

  /** No such fields. */
  public static final ExtraFields NONE = new ExtraFields(Map.of());

  private final Map<String, JsonNode> fields;

  private ExtraFields(Map<String, JsonNode> fields) {
    this.fields = fields;
  }

  /** Keeps copies, since Jackson's values can be changed. */
  static ExtraFields of(Map<String, JsonNode> fields) {
    Map<String, JsonNode> copies = new LinkedHashMap<>();
    fields.forEach((name, value) -> copies.put(name, value.deepCopy()));
    return copies.isEmpty() ? NONE : new ExtraFields(copies);
  }

  /** Returns the text of a field; empty if it is not there or no text. */
  Optional<String> text(String name) {
    return Optional.ofNullable(fields.get(name))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue);
  }

  /** Returns these fields and one more. */
  ExtraFields with(String name, String text) {
    Map<String, JsonNode> more = new LinkedHashMap<>(fields);
    more.put(name, TextNode.valueOf(text));
    return of(more);
  }

  /** Returns these fields without one of them. */
  ExtraFields without(String name) {
    Map<String, JsonNode> less = new LinkedHashMap<>(fields);
    less.remove(name);
    return of(less);
  }

  void writeTo(ObjectNode object) {
    fields.forEach((name, value) -> object.set(name, value.deepCopy()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExtraFields extra && extra.fields.equals(fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
