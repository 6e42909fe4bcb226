package dev.raceway.ui.document;

import dev.raceway.schedule.Quotation;
import dev.raceway.session.file.Lecture;
import dev.raceway.session.file.PreparedRun;
import dev.raceway.session.file.SessionDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The session that is open. A value; every action gives another one.
 *
 * @param file where it is saved, if it is
 * @param saved what the file holds; empty if nothing was saved, or not all of it
 * @param content the runs; the one in hand is as it was when it was taken in hand
 * @param current the index of the run in hand
 */
record OpenDocument(
    Optional<Path> file, Optional<SessionDocument> saved, SessionDocument content, int current) {

  /** Returns a session of some runs, at the first of them, that is not in a file. */
  static OpenDocument unsaved(SessionDocument content) {
    return new OpenDocument(Optional.empty(), Optional.empty(), content, 0);
  }

  /** Returns the session that was read from a file, at its first run. */
  static OpenDocument of(Path file, SessionDocument content) {
    return new OpenDocument(Optional.of(file), Optional.of(content), content, 0);
  }

  /** Returns the runs in order. */
  List<PreparedRun> runs() {
    return content.runs();
  }

  /** Returns the run in hand as it was when it was taken in hand. */
  PreparedRun run() {
    return runs().get(current);
  }

  /** Returns what it is called: its file's name, else its title; empty if it has neither. */
  String name() {
    return file.map(Path::getFileName)
        .map(Path::toString)
        .map(Quotation::whole)
        .orElseGet(() -> Quotation.of(title()));
  }

  /** Returns the title of the whole. */
  String title() {
    return content instanceof Lecture lecture ? lecture.title() : run().title();
  }

  /** Tells whether there is a run with this index. */
  boolean has(int index) {
    return index >= 0 && index < runs().size();
  }

  /** Tells whether there are several runs to go through. */
  boolean isLecture() {
    return runs().size() > 1;
  }

  /** Tells whether a person gave it a place or words, so that it would be missed. */
  boolean isNamed() {
    return file.isPresent()
        || isLecture()
        || !title().isEmpty()
        || !run().title().isEmpty()
        || !run().notes().isEmpty();
  }

  /** Returns the same session with another run in hand. */
  OpenDocument at(int index) {
    return new OpenDocument(file, saved, content, index);
  }

  /** Returns the same session with one of its runs changed. */
  OpenDocument with(int index, PreparedRun run) {
    List<PreparedRun> runs = new ArrayList<>(runs());
    runs.set(index, run);
    return new OpenDocument(file, saved, content(runs), current);
  }

  /** Returns the same session with one run more. */
  OpenDocument with(PreparedRun more, int index) {
    List<PreparedRun> runs = new ArrayList<>(runs());
    runs.add(index, more);
    return new OpenDocument(file, saved, content(runs), index <= current ? current + 1 : current);
  }

  /** Returns the same session without a run that is not in hand. */
  OpenDocument without(int index) {
    List<PreparedRun> runs = new ArrayList<>(runs());
    runs.remove(index);
    return new OpenDocument(file, saved, content(runs), index < current ? current - 1 : current);
  }

  /** Returns the same session with a run in another place; the run in hand stays in hand. */
  OpenDocument moved(int from, int to) {
    List<PreparedRun> runs = new ArrayList<>(runs());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      order.add(i);
    }
    runs.add(to, runs.remove(from));
    order.add(to, order.remove(from));
    return new OpenDocument(file, saved, content(runs), order.indexOf(current));
  }

  /** Returns the same session with another title of the whole. */
  OpenDocument withTitle(String title) {
    SessionDocument titled =
        content instanceof Lecture lecture
            ? lecture.withWords(title, lecture.notes())
            : Lecture.of(runs()).withWords(title, "");
    return new OpenDocument(file, saved, titled, current);
  }

  /** Returns the same session with another file, which holds all of it. */
  OpenDocument savedIn(Path newFile, SessionDocument written) {
    return new OpenDocument(Optional.of(newFile), Optional.of(written), content, current);
  }

  private SessionDocument content(List<PreparedRun> runs) {
    if (content instanceof Lecture lecture) {
      return lecture.withRuns(runs);
    }
    return runs.size() == 1 ? runs.get(0) : Lecture.of(runs);
  }

  /**
   * Tells whether the file does not hold these runs. Where a run stands is not counted: a person
   * who only steps through a lecture has changed nothing.
   */
  boolean isChanged() {
    return saved.map(OpenDocument::atStart).filter(atStart(content)::equals).isEmpty();
  }

  private static SessionDocument atStart(SessionDocument document) {
    return document instanceof Lecture lecture
        ? lecture.withRuns(lecture.runs().stream().map(run -> run.at(0)).toList())
        : ((PreparedRun) document).at(0);
  }
}
