package dev.raceway.cli.trial;

/** The form in which trials are printed: sentences as they end, or a document at the end. */
enum TrialForm {
  TEXT,
  JSON,
  CSV
}
