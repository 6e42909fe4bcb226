package dev.raceway.ui.document;

import dev.raceway.session.Branches;
import dev.raceway.session.Run;
import dev.raceway.session.file.PreparedRun;
import dev.raceway.session.file.SessionDocument;
import dev.raceway.ui.step.run.RunViewModel;

/**
 * The run in hand with the ways that were left.
 *
 * @param run the run
 * @param branches the ways
 */
record InHand(Run run, Branches branches) {

  static InHand of(RunViewModel inHand) {
    return new InHand(inHand.run(), inHand.branchesProperty().get());
  }

  /** Returns the same for another thread, whatever becomes of this one. */
  InHand forAnotherThread() {
    return new InHand(run.forAnotherThread(), branches.forAnotherThread());
  }

  /** Tells whether both hold the same, wherever they stand. */
  boolean holdsSameAs(InHand other) {
    return run.trace().length() == other.run.trace().length()
        && run.trace().startsWith(other.run.trace())
        && run.pauses().equals(other.run.pauses())
        && branches.kept().equals(other.branches.kept());
  }

  /**
   * Returns a prepared run after the work on it. May be slow.
   *
   * @param before the run as it was when it was taken in hand
   * @param untouched whether it only stands elsewhere
   */
  PreparedRun takenBackTo(PreparedRun before, boolean untouched) {
    return untouched ? before.at(run.position()) : before.updated(run, branches);
  }

  /** Returns a whole session with the work on the run in hand. May be slow. */
  SessionDocument takenBackTo(OpenDocument document, boolean untouched) {
    PreparedRun now = takenBackTo(document.run(), untouched);
    return document.with(document.current(), now).content();
  }
}
