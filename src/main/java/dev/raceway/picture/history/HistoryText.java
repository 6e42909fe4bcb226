package dev.raceway.picture.history;

/**
 * The words of a row.
 *
 * @param number the step's number; empty where it is not written
 * @param text what happened
 * @param comment what is said beside it, softly; may be empty
 */
record HistoryText(String number, String text, String comment) {}
