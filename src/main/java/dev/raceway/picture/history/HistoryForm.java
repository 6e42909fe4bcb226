package dev.raceway.picture.history;

/** How the history is written. */
public enum HistoryForm {
  /** A row a step: number, thread, what it did. */
  LIST,
  /** The lines of code as they were executed, with comments for the context switches. */
  CODE
}
