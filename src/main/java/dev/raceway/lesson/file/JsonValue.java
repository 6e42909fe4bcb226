package dev.raceway.lesson.file;

import java.util.List;
import java.util.Map;

/** A JSON value and its line, from 1. */
sealed interface JsonValue {

  int line();

  /** An object. */
  record Members(int line, Map<String, JsonValue> byName) implements JsonValue {}

  /** An array. */
  record Items(int line, List<JsonValue> list) implements JsonValue {}

  /** A string. */
  record Text(int line, String text) implements JsonValue {}

  /** A whole number, as it is written. */
  record Whole(int line, String digits) implements JsonValue {}

  /** True or false. */
  record Flag(int line, boolean is) implements JsonValue {}
}
