package dev.raceway.session.file;

import java.util.Set;

/** The names of the fields of a session file. */
final class SessionField {

  static final String VERSION = "raceway";
  static final String TITLE = "title";
  static final String NOTES = "notes";
  static final String CODE = "code";
  static final String POSITION = "position";
  static final String PAUSE_MARKS = "pauseMarks";
  static final String BRANCHES = "branches";
  static final String RUNS = "runs";

  /** All that this version knows. */
  static final Set<String> ALL =
      Set.of(VERSION, TITLE, NOTES, CODE, POSITION, PAUSE_MARKS, BRANCHES, RUNS);

  private SessionField() {}
}
