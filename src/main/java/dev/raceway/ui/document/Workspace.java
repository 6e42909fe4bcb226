package dev.raceway.ui.document;

import dev.raceway.model.Program;
import dev.raceway.session.Branch;
import dev.raceway.session.Branches;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.session.file.PreparedRun;
import dev.raceway.session.file.SessionDocument;
import dev.raceway.ui.step.run.RunViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The session that is open together with the run in hand, and whether both are saved. */
final class Workspace {

  private final RunViewModel inHand;
  private final ReadOnlyObjectWrapper<OpenDocument> document;
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();

  /** The run in hand as the session has it; a session without a name or file has none yet. */
  private Optional<InHand> kept = Optional.empty();

  private boolean documentChanged;
  private Optional<Runnable> opening = Optional.empty();

  /** Begins with the run in hand, which has no file. */
  Workspace(RunViewModel inHand) {
    this.inHand = inHand;
    document = new ReadOnlyObjectWrapper<>(untitled());
    document.subscribe(
        now -> {
          documentChanged = now.isChanged();
          compare();
        });
    inHand.runProperty().subscribe(this::compare);
    inHand.branchesProperty().subscribe(this::compare);
    inHand.undoBeyond(this::undoOpening);
  }

  /** What a session is before anything was taken back to it. */
  private static OpenDocument untitled() {
    Run nothing = Run.of(Program.plain(1, 1), SchedulerChoice.START);
    return OpenDocument.unsaved(PreparedRun.of(nothing, Branches.NONE));
  }

  /** The session that is open. */
  ReadOnlyObjectProperty<OpenDocument> documentProperty() {
    return document.getReadOnlyProperty();
  }

  OpenDocument document() {
    return document.get();
  }

  /** Whether something would be lost that a person has named or saved before. */
  ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  private void compare() {
    changed.set((documentChanged || isTouched()) && document.get().isNamed());
  }

  /** Tells whether the run in hand holds something else than the session has of it. */
  boolean isTouched() {
    return kept.filter(InHand.of(inHand)::holdsSameAs).isEmpty();
  }

  /** A run that was followed, to be shown. */
  record Shown(Run run, List<Branch> ways) {

    static Shown of(PreparedRun prepared, SchedulerChoice choice) {
      return new Shown(prepared.run(choice), prepared.ways(choice));
    }
  }

  /** Changes the session, but not the run in hand. */
  void set(OpenDocument next) {
    document.set(next);
  }

  /** Goes on with the run in hand as a run of the session that was not one before. */
  void goOnIn(OpenDocument next) {
    kept = Optional.of(InHand.of(inHand));
    document.set(next);
  }

  /** Goes on with the run in hand as a session of its own. */
  void beginUntitled() {
    kept = Optional.empty();
    document.set(untitled());
  }

  /** Takes a run of a session in hand. */
  void begin(OpenDocument next, Shown shown) {
    opening = Optional.empty();
    inHand.begin(shown.run(), shown.ways());
    kept = Optional.of(InHand.of(inHand));
    document.set(next);
  }

  /** Another session takes the place of this one, which can be had back. */
  void replace(OpenDocument next, Shown shown) {
    OpenDocument old = document.get();
    Optional<InHand> oldKept = kept;
    InHand oldInHand = InHand.of(inHand);
    begin(next, shown);
    opening =
        Optional.of(
            () -> {
              begin(old, new Shown(oldInHand.run(), oldInHand.branches().kept()));
              kept = oldKept;
              compare();
            });
  }

  private boolean undoOpening() {
    Optional<Runnable> undo = opening;
    opening = Optional.empty();
    undo.ifPresent(Runnable::run);
    return undo.isPresent();
  }

  /**
   * What was written is saved; what was changed meanwhile is not.
   *
   * @param from the session when it was written
   * @param inHand the run in hand at that time
   */
  void saved(OpenDocument from, InHand inHand, SessionDocument written, Path file) {
    OpenDocument now = document.get();
    if (now.current() == from.current() && now.runs().equals(from.runs())) {
      kept = Optional.of(inHand);
      document.set(
          new OpenDocument(Optional.of(file), Optional.of(written), written, now.current()));
    } else {
      document.set(now.savedIn(file, written));
    }
  }
}
