package dev.raceway.ui.document;

import dev.raceway.schedule.Quotation;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.session.file.RecoveryFolder;
import dev.raceway.session.file.SaveException;
import dev.raceway.session.file.UnsavedWork;
import dev.raceway.ui.step.run.RunViewModel;
import dev.raceway.ui.text.Message;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.util.Subscription;

/**
 * Keeps what a person works on while the program runs, and offers what was left when the program
 * last ended unexpectedly.
 */
public final class RecoveryViewModel implements AutoCloseable {

  private final RecoveryFolder folder;
  private final DocumentViewModel documents;
  private final RunViewModel inHand;
  private final Executor background;
  private final Executor home;
  private final Subscription subscription;
  private final Deque<Path> left = new ArrayDeque<>();
  private InHand kept;
  private OpenDocument keptDocument;
  private boolean hasComplained;

  /**
   * Begins to keep.
   *
   * @param background reads and writes, one file after the other, to the end
   * @param home hops to the thread of this view model
   * @param later asks for {@link #keep} a while later
   */
  public RecoveryViewModel(
      RecoveryFolder folder,
      DocumentViewModel documents,
      RunViewModel inHand,
      Executor background,
      Executor home,
      Runnable later) {
    this.folder = folder;
    this.documents = documents;
    this.inHand = inHand;
    this.background = background;
    this.home = home;
    kept = InHand.of(inHand);
    keptDocument = documents.documentProperty().get();
    subscription =
        Subscription.combine(
            inHand.runProperty().subscribe((before, now) -> later.run()),
            inHand.branchesProperty().subscribe((before, now) -> later.run()),
            documents.documentProperty().subscribe((before, now) -> later.run()));
  }

  /** Looks for what was left, and offers it. */
  public void offer() {
    background.execute(
        () -> {
          List<Path> files = folder.left();
          home.execute(
              () -> {
                left.addAll(files);
                offerNext();
              });
        });
  }

  private void offerNext() {
    Path file = left.poll();
    if (file != null) {
      background.execute(
          () -> {
            Optional<UnsavedWork> work = RecoveryFolder.read(file);
            home.execute(() -> work.ifPresentOrElse(each -> ask(file, each), this::offerNext));
          });
    }
  }

  private void ask(Path file, UnsavedWork work) {
    OpenDocument document =
        new OpenDocument(work.file(), Optional.empty(), work.document(), work.current());
    int steps = document.run().length();
    Message what =
        document.name().isEmpty()
            ? Message.of("document.left.run", steps)
            : Message.of("document.left.named", Quotation.of(document.name()));
    documents.offer(
        new Notice(
            Message.of("document.left", what),
            List.of(
                new Notice.Option(
                    "left-restore",
                    Message.of("document.left.restore"),
                    () -> restore(file, document)),
                new Notice.Option(
                    "left-discard",
                    Message.of("document.left.discard"),
                    () -> {
                      background.execute(() -> folder.delete(file));
                      offerNext();
                    }))));
  }

  /** What was left is forgotten only after this program has kept it as its own. */
  private void restore(Path file, OpenDocument document) {
    SchedulerChoice choice = inHand.run().choice();
    documents.show(
        document,
        choice,
        () -> {
          keep();
          background.execute(() -> folder.delete(file));
        });
  }

  /** Keeps what is in hand, unless that has been kept already. */
  public void keep() {
    InHand now = InHand.of(inHand);
    OpenDocument document = documents.documentProperty().get();
    if (now.equals(kept) && document.equals(keptDocument)) {
      return;
    }
    kept = now;
    keptDocument = document;
    boolean isSafe = document.isNamed() ? !documents.changedProperty().get() : now.run().isEmpty();
    if (isSafe) {
      background.execute(folder::forget);
      return;
    }
    InHand elsewhere = now.forAnotherThread();
    boolean untouched = !documents.isTouched();
    background.execute(() -> write(document, elsewhere, untouched));
  }

  private void write(OpenDocument document, InHand inHand, boolean untouched) {
    try {
      folder.keep(
          new UnsavedWork(
              inHand.takenBackTo(document, untouched),
              document.file().map(Path::toAbsolutePath),
              document.current()));
    } catch (SaveException e) {
      home.execute(() -> complain(e));
    }
  }

  /** Once is enough: the work itself goes on. */
  private void complain(SaveException failure) {
    if (!hasComplained) {
      hasComplained = true;
      documents.tell(Message.of("document.not-kept", failure.file()));
    }
  }

  /** Forgets what was kept: the program ends as it should. */
  @Override
  public void close() {
    subscription.unsubscribe();
    background.execute(folder::forget);
  }
}
