package dev.raceway.ui.document;

import dev.raceway.schedule.Quotation;
import dev.raceway.session.file.Lecture;
import dev.raceway.session.file.PreparedRun;
import dev.raceway.session.file.TextLimit;
import dev.raceway.ui.step.run.RunViewModel;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** The runs of the session that is open: their order, their words, and which one is in hand. */
public final class LectureViewModel {

  /**
   * A run that was deleted and can be had back.
   *
   * @param run the run
   * @param index where it was
   */
  record Deleted(PreparedRun run, int index) {}

  private final Workspace work;
  private final RunViewModel inHand;
  private final DocumentViewModel model;
  private final DocumentViewModel.Surroundings around;
  private final ReadingJob job;
  private final ReadOnlyObjectWrapper<Optional<Deleted>> deleted =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private OptionalInt onTheWayTo = OptionalInt.empty();

  LectureViewModel(
      Workspace work,
      RunViewModel inHand,
      DocumentViewModel model,
      DocumentViewModel.Surroundings around,
      ReadingJob job) {
    this.work = work;
    this.inHand = inHand;
    this.model = model;
    this.around = around;
    this.job = job;
  }

  /** Returns the runs in order. */
  public List<PreparedRun> runs() {
    return work.document().runs();
  }

  /** Returns the index of the run in hand. */
  public int current() {
    return work.document().current();
  }

  /** Returns the run in hand as it was when it was taken in hand, for its words. */
  public PreparedRun runInHand() {
    return work.document().run();
  }

  /**
   * Returns what a file of the run in hand may be called, without an ending.
   *
   * @param otherwise what it is called if the run has no title
   */
  public String fileName(String otherwise) {
    return SessionName.stem(runInHand().title(), otherwise);
  }

  /** Returns the title of the whole, empty if it has none. */
  public String title() {
    return work.document().content() instanceof Lecture lecture ? lecture.title() : "";
  }

  /** Tells of every change of the runs, and at once. */
  public Subscription onChange(Runnable change) {
    return work.documentProperty().subscribe(now -> change.run());
  }

  /** The run that was deleted last. */
  ReadOnlyObjectProperty<Optional<Deleted>> deletedProperty() {
    return deleted.getReadOnlyProperty();
  }

  /** Returns what a run is called. */
  public String name(int index) {
    return name(runs().get(index), index);
  }

  private static String name(PreparedRun run, int index) {
    String title = Quotation.whole(run.title());
    return title.isBlank() ? Texts.get("document.runs.unnamed", index + 1) : title;
  }

  /** Returns which of the runs is in hand, and its title; empty if there is nothing to say. */
  public String label() {
    OpenDocument document = work.document();
    if (!document.isLecture()) {
      return Quotation.whole(document.run().title());
    }
    return Texts.get(
        "document.runs.label", current() + 1, runs().size(), name(document.run(), current()));
  }

  /** Returns which of the runs is in hand, in as few signs as can be. */
  public String shortLabel() {
    return work.document().isLecture() ? (current() + 1) + "/" + runs().size() : "";
  }

  /**
   * Goes to the next run.
   *
   * @return whether there is one
   */
  public boolean next() {
    return go(onTheWayTo.orElse(current()) + 1);
  }

  /**
   * Goes to the run before.
   *
   * @return whether there is one
   */
  public boolean previous() {
    return go(onTheWayTo.orElse(current()) - 1);
  }

  /**
   * Goes to a run; the one in hand is kept as it stands.
   *
   * @return whether there is such a run
   */
  public boolean go(int index) {
    return go(index, UnaryOperator.identity());
  }

  /** Goes to a run, and changes the session at the same time. */
  private boolean go(int index, UnaryOperator<OpenDocument> change) {
    OpenDocument from = work.document();
    if (!from.has(index)) {
      return false;
    }
    InHand left = InHand.of(inHand);
    InHand elsewhere = left.forAnotherThread();
    boolean untouched = !work.isTouched();
    job.drop();
    onTheWayTo = OptionalInt.of(index);
    job.start(
        watch -> {
          PreparedRun taken = elsewhere.takenBackTo(from.run(), untouched);
          PreparedRun next = index == from.current() ? taken : from.runs().get(index);
          Workspace.Shown shown = Workspace.Shown.of(next, elsewhere.run().choice());
          return () -> {
            if (!InHand.of(inHand).equals(left) || !work.document().equals(from)) {
              go(index, change);
            } else if (index != from.current()) {
              around.showRun();
              work.begin(change.apply(from.with(from.current(), taken).at(index)), shown);
            }
          };
        },
        () -> onTheWayTo = OptionalInt.empty());
    return true;
  }

  /** Gives a run another name. */
  void rename(int index, String title) {
    PreparedRun run = runs().get(index);
    if (!run.title().equals(title) && TextLimit.TITLE.allows(title)) {
      work.set(work.document().with(index, run.withWords(title, run.notes())));
    }
  }

  /** Gives a run other notes. */
  void note(int index, String notes) {
    PreparedRun run = runs().get(index);
    if (!run.notes().equals(notes) && TextLimit.NOTES.allows(notes)) {
      work.set(work.document().with(index, run.withWords(run.title(), notes)));
    }
  }

  /** Gives the whole another title. */
  void rename(String title) {
    if (!title.equals(title()) && TextLimit.TITLE.allows(title)) {
      work.set(work.document().withTitle(title));
    }
  }

  /**
   * Moves a run to another place.
   *
   * @return whether there is such a place
   */
  boolean move(int from, int to) {
    OpenDocument document = work.document();
    if (from == to || !document.has(from) || !document.has(to)) {
      return false;
    }
    work.set(document.moved(from, to));
    return true;
  }

  /**
   * Keeps the run in hand as one of the lecture, after the one that it came from, and goes on with
   * a copy.
   */
  void addRunInHand() {
    OpenDocument from = work.document();
    if (from.runs().size() == Lecture.MOST_RUNS) {
      model.tell(Message.of("document.too-many-runs", Lecture.MOST_RUNS));
      return;
    }
    InHand held = InHand.of(inHand);
    InHand elsewhere = held.forAnotherThread();
    boolean untouched = !work.isTouched();
    job.start(
        watch -> {
          PreparedRun taken = elsewhere.takenBackTo(from.run(), untouched);
          PreparedRun copy = PreparedRun.of(elsewhere.run(), elsewhere.branches());
          return () -> {
            if (!InHand.of(inHand).equals(held) || !work.document().equals(from)) {
              addRunInHand();
            } else {
              int index = from.current() + 1;
              work.goOnIn(from.with(from.current(), taken).with(copy, index).at(index));
            }
          };
        });
  }

  /** Takes a run out; the last one stays. */
  void delete(int index) {
    OpenDocument document = work.document();
    if (!document.has(index)) {
      return;
    }
    if (document.runs().size() == 1) {
      model.tell(Message.of("document.runs.last"));
    } else if (index == document.current()) {
      go(document.has(index + 1) ? index + 1 : index - 1, left -> without(left, index));
    } else {
      work.set(without(document, index));
    }
  }

  private OpenDocument without(OpenDocument document, int index) {
    deleted.set(Optional.of(new Deleted(document.runs().get(index), index)));
    return document.without(index);
  }

  /** Has the run back that was deleted last. */
  void undoDelete() {
    Optional<Deleted> back = deleted.get();
    deleted.set(Optional.empty());
    back.ifPresent(
        run -> work.set(work.document().with(run.run(), Math.min(run.index(), runs().size()))));
  }

  /** Another session is open: what was deleted belongs to the old one. */
  void forgetDeleted() {
    deleted.set(Optional.empty());
  }

  /** Returns what the run that was deleted last is called. */
  String deletedName() {
    return deleted.get().map(run -> name(run.run(), run.index())).orElse("");
  }
}
