package dev.raceway.ui.document;

import dev.raceway.lesson.file.LessonReader;
import dev.raceway.schedule.Quotation;
import dev.raceway.schedule.Reading;
import dev.raceway.schedule.ShareCode;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.session.TextFile;
import dev.raceway.session.file.PreparedRun;
import dev.raceway.session.file.SaveException;
import dev.raceway.session.file.SessionDocument;
import dev.raceway.session.file.SessionWriter;
import dev.raceway.session.file.WholeFile;
import dev.raceway.ui.document.DocumentReader.NotOpenedException;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import dev.raceway.work.Cancellation;
import dev.raceway.work.Job;
import dev.raceway.work.JobState;
import dev.raceway.work.Workplace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/**
 * The session that is open, and what can be done with it as a whole. Whatever takes the place of
 * unsaved changes asks first.
 */
public final class DocumentViewModel implements AutoCloseable {

  /** Where and by whom files are read and written. */
  public interface Surroundings {

    /** Where files are read and long runs are followed, and where that is heard of. */
    Workplace reading();

    /** Writes files, one after the other, to the end. */
    Executor writing();

    /** Asks for the file to write, if one is chosen. */
    Optional<Path> askWhereToSave(String name);

    /** Shows the run in hand. */
    void showRun();

    /** Shows the lessons and opens a lesson file there. */
    void openLesson(Path file);

    /** Remembers a file that was opened or saved. */
    void remember(Path file);

    /** Forgets a file that is not there. */
    void forget(Path file);
  }

  private static final long QUIET_NANOS = 1_000_000_000L;

  private final Workspace work;
  private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Runnable>> waiting =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StepViewModel step;
  private final Surroundings around;

  /** What is worked out elsewhere answers with what is to be done here. */
  private final Job<Integer, Runnable> job;

  private OptionalInt onTheWayTo = OptionalInt.empty();

  /** Begins with the run in hand, which has no file. */
  public DocumentViewModel(StepViewModel step, Surroundings around) {
    this.step = step;
    this.around = around;
    work = new Workspace(step);
    job = new Job<>(around.reading(), this::heard);
  }

  /** Returns what the window is called. */
  public String windowTitle() {
    String name = work.document().name();
    if (name.isEmpty()) {
      return Texts.get("shell.name");
    }
    return changedProperty().get()
        ? Texts.get("document.window.changed", name)
        : Texts.get("document.window", name);
  }

  /** Tells of every change of what the window is called. */
  public Subscription onTitleChange(Runnable change) {
    return work.documentProperty()
        .subscribe((before, now) -> change.run())
        .and(changedProperty().subscribe((before, now) -> change.run()));
  }

  /** Returns what the session is called, for a person who is asked about it. */
  public String name() {
    String name = work.document().name();
    return name.isEmpty() ? Texts.get("document.unnamed") : name;
  }

  /** The session that is open. */
  ReadOnlyObjectProperty<OpenDocument> documentProperty() {
    return work.documentProperty();
  }

  /** Whether something would be lost that a person has named or saved before. */
  public ReadOnlyBooleanProperty changedProperty() {
    return work.changedProperty();
  }

  /** What a person is told. */
  ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** What is done once a person has said what becomes of the changes. */
  public ReadOnlyObjectProperty<Optional<Runnable>> waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /** Takes away what was told. */
  public boolean dismiss() {
    boolean was = notice.get().isPresent();
    notice.set(Optional.empty());
    return was;
  }

  void tell(Message words) {
    notice.set(Optional.of(Notice.of(words)));
  }

  /** Does what takes the place of the session, after a person was asked about unsaved changes. */
  public void whenSafe(Runnable next) {
    if (changedProperty().get()) {
      waiting.set(Optional.of(next));
    } else {
      next.run();
    }
  }

  /** Saves, and goes on once that is done. */
  public void saveAndGoOn() {
    answer(this::save);
  }

  /** Goes on without saving. */
  public void goOnWithoutSaving() {
    answer(Runnable::run);
  }

  /** Does not go on. */
  public void stay() {
    answer(next -> {});
  }

  private void answer(Consumer<Runnable> how) {
    Optional<Runnable> next = waiting.get();
    waiting.set(Optional.empty());
    next.ifPresent(how);
  }

  /** Opens what was named at the start: a file, else a share code. */
  public void open(String named) {
    SchedulerChoice choice = step.run().choice();
    read(
        watch ->
            ShareCode.looksLikeOne(named) && !TextFile.exists(named)
                ? () -> loadText(named)
                : opened(Path.of(named), choice, watch));
  }

  /** Opens a session file, a lesson, or a text file with a share code or a schedule. */
  public void open(Path file) {
    SchedulerChoice choice = step.run().choice();
    read(watch -> opened(file, choice, watch));
  }

  private Runnable opened(Path file, SchedulerChoice choice, Reading.Watch watch) {
    if (LessonReader.isNamedSo(file)) {
      return () -> around.openLesson(file);
    }
    try {
      DocumentReader.Found found = DocumentReader.read(file, watch);
      if (found instanceof DocumentReader.PlainText plain) {
        return () -> loadText(plain.text());
      }
      SessionDocument session = ((DocumentReader.Session) found).document();
      Workspace.Shown first = Workspace.Shown.of(session.runs().get(0), choice);
      return () ->
          whenSafe(
              () -> {
                around.remember(file);
                replace(OpenDocument.of(file, session), first);
              });
    } catch (NotOpenedException e) {
      return () -> {
        around.forget(file);
        tell(e.sentence());
      };
    }
  }

  /** Opens the text of a session, a share code, or a schedule. */
  public void openText(String text) {
    if (!text.strip().startsWith("{")) {
      loadText(text);
      return;
    }
    SchedulerChoice choice = step.run().choice();
    read(
        watch -> {
          try {
            SessionDocument session = DocumentReader.ofText(text, watch);
            Workspace.Shown first = Workspace.Shown.of(session.runs().get(0), choice);
            return () -> whenSafe(() -> replace(OpenDocument.unsaved(session), first));
          } catch (NotOpenedException e) {
            return () -> tell(e.sentence());
          }
        });
  }

  /** A text becomes a session of its own as soon as it can be followed. */
  private void loadText(String text) {
    whenSafe(
        () -> {
          around.showRun();
          step.read(text, this::beginUntitled, refused -> {});
        });
  }

  private void beginUntitled() {
    work.beginUntitled();
    dismiss();
  }

  private void replace(OpenDocument next, Workspace.Shown shown) {
    dismiss();
    around.showRun();
    work.replace(next, shown);
  }

  /** Goes to the next run of a lecture. */
  public boolean next() {
    return go(onTheWayTo.orElse(work.document().current()) + 1);
  }

  /** Goes to the run before. */
  public boolean previous() {
    return go(onTheWayTo.orElse(work.document().current()) - 1);
  }

  /**
   * Goes to a run of the lecture; the one in hand is kept as it stands.
   *
   * @return whether there is such a run
   */
  boolean go(int index) {
    OpenDocument from = work.document();
    if (!from.has(index)) {
      return false;
    }
    InHand left = InHand.of(step);
    InHand elsewhere = left.forAnotherThread();
    boolean untouched = !work.isTouched();
    onTheWayTo = OptionalInt.of(index);
    job.start(
        (cancellation, progress) -> {
          PreparedRun taken = elsewhere.takenBackTo(from.run(), untouched);
          PreparedRun next = index == from.current() ? taken : from.runs().get(index);
          Workspace.Shown shown = Workspace.Shown.of(next, elsewhere.run().choice());
          return () -> {
            if (!InHand.of(step).equals(left)) {
              go(index);
            } else if (index == from.current()) {
              onTheWayTo = OptionalInt.empty();
            } else {
              around.showRun();
              onTheWayTo = OptionalInt.empty();
              work.begin(from.with(from.current(), taken).at(index), shown);
            }
          };
        });
    return true;
  }

  /** Saves the session where it was opened, or where a person says. */
  public void save() {
    save(() -> {});
  }

  /** Saves the session where a person says. */
  public void saveAs() {
    saveAs(() -> {});
  }

  private void save(Runnable then) {
    work.document().file().ifPresentOrElse(file -> write(file, true, then), () -> saveAs(then));
  }

  private void saveAs(Runnable then) {
    around
        .askWhereToSave(SessionName.of(work.document().title(), Texts.get("document.default-name")))
        .ifPresent(
            chosen -> {
              Path file = SessionName.complete(chosen);
              // The dialog has asked whether the file that it names may be replaced, no other.
              write(file, file.equals(chosen), then);
            });
  }

  private void write(Path file, boolean replaces, Runnable then) {
    OpenDocument from = work.document();
    InHand inHand = InHand.of(step);
    InHand elsewhere = inHand.forAnotherThread();
    boolean untouched = !work.isTouched();
    around
        .writing()
        .execute(
            () -> {
              SessionDocument written = elsewhere.takenBackTo(from, untouched);
              Runnable told;
              try {
                String text = SessionWriter.write(written);
                new WholeFile(file).saveText(out -> out.print(text), replaces);
                told = () -> saved(from, inHand, written, file, then);
              } catch (SaveException e) {
                told = () -> tell(Message.of(e.reason(), e.file()));
              }
              around.reading().home().execute(told);
            });
  }

  private void saved(
      OpenDocument from, InHand inHand, SessionDocument written, Path file, Runnable then) {
    work.saved(from, inHand, written, file);
    dismiss();
    around.remember(file);
    step.say(Texts.get("shell.saved", Quotation.whole(file.toString())));
    then.run();
  }

  private void read(Function<Reading.Watch, Runnable> reading) {
    onTheWayTo = OptionalInt.empty();
    job.start((cancellation, progress) -> reading.apply(watch(cancellation, progress)));
  }

  /** Beyond a second people want to know how far it is. */
  private static Reading.Watch watch(Cancellation cancellation, Consumer<Integer> progress) {
    long begun = System.nanoTime();
    return events -> {
      if (System.nanoTime() - begun > QUIET_NANOS) {
        progress.accept(events);
      }
      return !cancellation.isCancelled();
    };
  }

  private void heard(JobState<Integer, Runnable> state) {
    if (state instanceof JobState.Done<Integer, Runnable> done) {
      done.result().run();
    } else if (state instanceof JobState.Failed<Integer, Runnable> failed) {
      onTheWayTo = OptionalInt.empty();
      if (failed.cause() instanceof CancellationException) {
        dismiss();
      } else {
        tell(Message.of("document.failed", failed.reason()));
      }
    } else if (state instanceof JobState.Running<Integer, Runnable> running) {
      running.progress().ifPresent(this::tellProgress);
    }
  }

  private void tellProgress(int events) {
    notice.set(
        Optional.of(
            new Notice(
                Message.of("document.reading", events),
                List.of(
                    new Notice.Option(
                        "notice-cancel", Message.of("document.cancel"), job::cancel)))));
  }

  /** Ends what is being read; what is being written is written to the end. */
  @Override
  public void close() {
    job.close();
  }
}
