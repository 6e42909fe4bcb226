package dev.raceway.session.file;

import java.util.List;

/** What a session file holds: one prepared run, or the runs of a lecture. */
public sealed interface SessionDocument permits PreparedRun, Lecture {

  /** Returns the runs in the order in which they are shown; at least one. */
  List<PreparedRun> runs();
}
