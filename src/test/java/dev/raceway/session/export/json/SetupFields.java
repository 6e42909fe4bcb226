package dev.raceway.session.export.json;

import java.util.List;
import java.util.stream.Stream;

/** The fields that every document begins with: those of a plain set-up, alike for all threads. */
public final class SetupFields {

  private static final List<String> NAMES =
      List.of("threads", "start", "work", "increments", "amount", "counter", "lock");

  private SetupFields() {}

  /** Returns all fields of a document, in order, that has others after those. */
  public static List<String> then(String... others) {
    return Stream.concat(NAMES.stream(), Stream.of(others)).toList();
  }
}
