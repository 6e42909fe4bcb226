package dev.raceway.ui.lessons;

import dev.raceway.lesson.LearnerProgress;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.file.LessonFileException;
import dev.raceway.lesson.file.LessonReader;
import dev.raceway.session.file.SaveException;
import dev.raceway.work.Workplace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The lists of lessons, which one is looked at, and what has been done of them. */
public final class LessonsViewModel implements AutoCloseable {

  private final Workplace files;
  private final LessonStore store;
  private final LessonDialogs dialogs;
  private final ProgressKeeper keeper;
  private final ReadOnlyObjectWrapper<Optional<Shelf>> shelf =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ListedCourse>> course =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ListedLesson>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<LearnerProgress> progress =
      new ReadOnlyObjectWrapper<>(LearnerProgress.NONE);
  private final ReadOnlyObjectWrapper<Optional<LessonNote>> note =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean closed;

  /**
   * Has the lessons read.
   *
   * @param files reads and writes files, in order and to the end; its home is the thread of this
   *     view model
   * @param store where lessons and progress are kept
   * @param dialogs asks for files
   */
  public LessonsViewModel(Workplace files, LessonStore store, LessonDialogs dialogs) {
    this.files = files;
    this.store = store;
    this.dialogs = dialogs;
    keeper =
        new ProgressKeeper(
            store, files.background(), () -> home(() -> say(LessonNote.Kind.NOT_KEPT)));
    files
        .background()
        .execute(
            () -> {
              LessonStore.Kept kept = store.kept();
              Shelf read = store.shelf();
              home(() -> begin(read, kept));
            });
  }

  private void begin(Shelf read, LessonStore.Kept kept) {
    progress.set(kept.progress());
    shelf.set(Optional.of(read));
    kept.damaged().ifPresent(file -> say(LessonNote.Kind.DAMAGED_PROGRESS, file.toString()));
    choose(read.courses().get(0));
  }

  private void home(Runnable task) {
    files
        .home()
        .execute(
            () -> {
              if (!closed) {
                task.run();
              }
            });
  }

  /** All that is listed; empty while it is read. */
  ReadOnlyObjectProperty<Optional<Shelf>> shelfProperty() {
    return shelf.getReadOnlyProperty();
  }

  /** Returns whether the lessons have been read. */
  public boolean isListed() {
    return shelf.get().isPresent();
  }

  /** The course whose lessons are listed. */
  ReadOnlyObjectProperty<Optional<ListedCourse>> courseProperty() {
    return course.getReadOnlyProperty();
  }

  /** The lesson that is looked at; empty where a course has none. */
  ReadOnlyObjectProperty<Optional<ListedLesson>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What has been done. */
  ReadOnlyObjectProperty<LearnerProgress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** What is to be said about what was done last. */
  ReadOnlyObjectProperty<Optional<LessonNote>> noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** Returns the folder whose lessons are listed, if there is one. */
  Optional<Path> folder() {
    return store.folder();
  }

  /** Lists another course, and looks at the first lesson that is not done. */
  void choose(ListedCourse next) {
    course.set(Optional.of(next));
    chosen.set(
        next.lessons().stream()
            .filter(each -> !progress.get().of(each.lesson()).done())
            .findFirst()
            .or(() -> next.lessons().stream().findFirst()));
  }

  /** Looks at a lesson. */
  void choose(ListedLesson lesson) {
    chosen.set(Optional.of(lesson));
  }

  /** Asks for a lesson file and opens it. */
  void askToOpen() {
    dialogs.toOpen(LessonReader.ENDING).ifPresent(this::open);
  }

  /** Opens a lesson file: it is listed from now on, or what is wrong with it is said. */
  public void open(Path file) {
    files
        .background()
        .execute(
            () -> {
              try {
                Lesson lesson = LessonReader.read(file);
                ListedLesson listed = ListedLesson.of(1, Optional.empty(), lesson);
                home(() -> add(listed));
              } catch (LessonFileException e) {
                home(() -> say(e));
              }
            });
  }

  /** Lists a lesson among the person's own, and has it kept in the folder. */
  private void add(ListedLesson added) {
    Lesson lesson = added.lesson();
    // The list is read by the same executor, so it is there before any file that is opened.
    Shelf before = shelf.get().orElseThrow();
    if (before.isTaken(lesson.id())) {
      say(LessonStore.taken(lesson));
      return;
    }
    Shelf after = before.with(added);
    shelf.set(Optional.of(after));
    choose(after.own());
    after.own().find(lesson.id()).ifPresent(this::choose);
    say(LessonNote.Kind.ADDED, lesson.title());
    files
        .background()
        .execute(
            () -> {
              if (!keep(lesson)) {
                home(() -> say(LessonNote.Kind.NOT_KEPT));
              }
            });
  }

  private boolean keep(Lesson lesson) {
    try {
      store.keep(lesson);
      return true;
    } catch (IOException | SaveException e) {
      return false;
    }
  }

  /** Takes another progress, and has it kept. */
  void take(LearnerProgress next) {
    progress.set(next);
    keeper.keep(next);
  }

  /** Says nothing any more. */
  void hush() {
    note.set(Optional.empty());
  }

  private void say(LessonNote.Kind kind, Object... details) {
    note.set(Optional.of(LessonNote.of(kind, details)));
  }

  private void say(LessonFileException refused) {
    note.set(Optional.of(LessonNote.of(refused)));
  }

  /** Takes no more interest in what is read. */
  @Override
  public void close() {
    closed = true;
  }
}
