package dev.raceway.ui.document;

import dev.raceway.schedule.Quotation;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.session.file.SaveException;
import dev.raceway.session.file.SessionDocument;
import dev.raceway.session.file.SessionWriter;
import dev.raceway.session.file.WholeFile;
import dev.raceway.ui.step.run.RunViewModel;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import dev.raceway.work.Workplace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
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

  private final Workspace work;
  private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final UnsavedChanges unsaved;
  private Optional<Notice> offered = Optional.empty();
  private final RunViewModel inHand;
  private final Surroundings around;

  private final ReadingJob job;
  private final DocumentOpener opener;
  private final LectureViewModel lecture;

  /** Begins with the run in hand, which has no file. */
  public DocumentViewModel(RunViewModel inHand, Surroundings around) {
    this.inHand = inHand;
    this.around = around;
    work = new Workspace(inHand);
    unsaved = new UnsavedChanges(changedProperty()::get, this::name, this::save);
    job = new ReadingJob(around.reading(), now -> notice.set(now.or(() -> offered)));
    opener = new DocumentOpener(this, work, inHand, around, job);
    lecture = new LectureViewModel(work, inHand, this, around, job);
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

  private String name() {
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

  /** Asks a person what becomes of the changes. */
  public UnsavedChanges unsaved() {
    return unsaved;
  }

  /** Takes away what was told; what is offered lies below it. */
  public boolean dismiss() {
    Optional<Notice> was = notice.get();
    if (was.equals(offered)) {
      offered = Optional.empty();
    }
    notice.set(offered);
    return was.isPresent();
  }

  /** Takes away what was told, but not what is offered. */
  public void dismissTold() {
    notice.set(offered);
  }

  /** Tells how far something is, and offers to end it. */
  public void tellProgress(Message far, Runnable cancel) {
    Notice.Option end = new Notice.Option("notice-cancel", Message.of("document.cancel"), cancel);
    notice.set(Optional.of(new Notice(far, List.of(end))));
  }

  /** Offers something until it is chosen or dismissed. */
  void offer(Notice offer) {
    offered = Optional.of(offer);
    notice.set(offered);
  }

  /** Tells whether the run in hand holds something else than the session has of it. */
  boolean isTouched() {
    return work.isTouched();
  }

  /** Shows a session that was read, after a person was asked about unsaved changes. */
  void show(OpenDocument document, SchedulerChoice choice, Runnable then) {
    opener.show(document, choice, then);
  }

  /** Tells a person something, until it is taken away. */
  public void tell(Message words) {
    notice.set(Optional.of(Notice.of(words)));
  }

  /** Opens what was named at the start: a file, else a share code. */
  public void open(String named) {
    opener.open(named);
  }

  /** Opens a session file, a lesson, or a text file with a share code or a schedule. */
  public void open(Path file) {
    opener.open(List.of(file));
  }

  /** Opens a file, or several as the runs of one lecture. */
  public void open(List<Path> files) {
    opener.open(files);
  }

  /** Opens the text of a session, a share code, or a schedule. */
  public void openText(String text) {
    opener.openText(text);
  }

  /** Returns the runs of the session. */
  public LectureViewModel lecture() {
    return lecture;
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
    InHand held = InHand.of(inHand);
    InHand elsewhere = held.forAnotherThread();
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
                told = () -> saved(from, held, written, file, then);
              } catch (SaveException e) {
                told = () -> tell(Message.of(e.reason(), e.file()));
              }
              around.reading().home().execute(told);
            });
  }

  private void saved(
      OpenDocument from, InHand held, SessionDocument written, Path file, Runnable then) {
    work.saved(from, held, written, file);
    dismissTold();
    around.remember(file);
    inHand.tell(Message.of("shell.saved", Quotation.whole(file.toString())));
    then.run();
  }

  /** Ends what is being read; what is being written is written to the end. */
  @Override
  public void close() {
    job.close();
  }
}
