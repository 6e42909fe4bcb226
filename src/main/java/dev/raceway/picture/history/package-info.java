/**
 * What has happened in a run, as rows: which there are, what they say, and what stands where.
 *
 * <p>It knows nothing of scrolling: whoever shows a history asks for the rows in sight. Another
 * form of the history is a constant of {@code HistoryForm} and a case in {@code HistoryWords}.
 */
package dev.raceway.picture.history;
