package dev.raceway.session.file;

import java.util.List;

/**
 * The prepared runs of a lecture.
 *
 * @param title what the lecture is called, empty if it has no title
 * @param notes what the lecturer wants to remember
 * @param runs the runs in order, 1 to {@value #MOST_RUNS}
 * @param extra fields that this version does not know
 */
public record Lecture(String title, String notes, List<PreparedRun> runs, ExtraFields extra)
    implements SessionDocument {

  /** Most runs of a lecture. */
  public static final int MOST_RUNS = 200;

  /** Keeps a copy; what could not be read again cannot be made. */
  public Lecture {
    runs = List.copyOf(runs);
    TextLimit.TITLE.require(title);
    TextLimit.NOTES.require(notes);
    if (runs.isEmpty() || runs.size() > MOST_RUNS) {
      throw new IllegalArgumentException(runs.size() + " runs");
    }
  }

  /** Returns a lecture of these runs, without words of its own. */
  public static Lecture of(List<PreparedRun> runs) {
    return new Lecture("", "", runs, ExtraFields.NONE);
  }

  @Override
  public Lecture withExtra(ExtraFields fields) {
    return new Lecture(title, notes, runs, fields);
  }

  /** Returns the same lecture with other words. */
  public Lecture withWords(String newTitle, String newNotes) {
    return new Lecture(newTitle, newNotes, runs, extra);
  }

  /** Returns the same lecture with other runs. */
  public Lecture withRuns(List<PreparedRun> newRuns) {
    return new Lecture(title, notes, newRuns, extra);
  }
}
