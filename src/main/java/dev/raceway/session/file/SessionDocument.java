package dev.raceway.session.file;

import java.util.List;

/** What a session file holds: one prepared run, or the runs of a lecture. */
public sealed interface SessionDocument permits PreparedRun, Lecture {

  /** Returns the runs in the order in which they are shown; at least one. */
  List<PreparedRun> runs();

  /** Returns the fields of the document as a whole that this version does not know. */
  ExtraFields extra();

  /** Returns the same document with other fields that this version does not know. */
  SessionDocument withExtra(ExtraFields fields);
}
