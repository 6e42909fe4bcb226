package dev.raceway.session.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

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

  /** Returns the names of the fields. */
  public Set<String> names() {
    return Set.copyOf(fields.keySet());
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
