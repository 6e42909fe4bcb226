package dev.raceway.ui.lessons;

import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonProgress;
import dev.raceway.lesson.LessonWords;
import dev.raceway.lesson.file.LessonFileException;
import dev.raceway.lesson.file.LessonReader;
import dev.raceway.session.file.LatestSaving;
import dev.raceway.session.file.SaveException;
import dev.raceway.ui.lessons.play.LessonPlayer;
import dev.raceway.ui.lessons.play.LessonViewModel;
import dev.raceway.ui.lessons.play.LessonWork;
import dev.raceway.work.Workplace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The lists of lessons, which one is looked at, and what has been done of them. */
public final class LessonsViewModel implements AutoCloseable {

  private final Workplace files;
  private final LessonStore store;
  private final LessonDialogs dialogs;
  private final ReadOnlyObjectWrapper<Optional<Shelf>> shelf =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ListedCourse>> course =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ListedLesson>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ProgressViewModel progress;
  private final LessonCopies copies;
  private final ReadOnlyObjectWrapper<Optional<LessonNote>> note =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final LessonPlayer player;
  private Optional<Runnable> awaited = Optional.empty();
  private boolean asked;
  private boolean closed;

  /**
   * Has the lessons read.
   *
   * @param files reads and writes files, in order and to the end; its home is the thread of this
   *     view model
   * @param store where lessons and progress are kept
   * @param dialogs asks for files
   * @param work where the work of a lesson is done
   */
  public LessonsViewModel(
      Workplace files, LessonStore store, LessonDialogs dialogs, LessonWork work) {
    this.files = files;
    this.store = store;
    this.dialogs = dialogs;
    player = new LessonPlayer(files, work);
    copies = new LessonCopies(files, dialogs, said -> note.set(Optional.of(said)));
    progress =
        new ProgressViewModel(
            files,
            dialogs,
            new LatestSaving<>(
                store::keep, files.background(), () -> home(() -> say(LessonNote.Kind.NOT_KEPT))),
            said -> note.set(said));
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
    progress.begin(kept.progress());
    shelf.set(Optional.of(read));
    kept.damaged().ifPresent(file -> say(LessonNote.Kind.DAMAGED_PROGRESS, file.toString()));
    choose(read.courses().get(0));
    awaited.ifPresent(Runnable::run);
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

  /** Returns what has been done. */
  ProgressViewModel progress() {
    return progress;
  }

  /** Goes into a lesson at one of its steps, as soon as the lessons have been read. */
  public void play(String id, int step) {
    Runnable wanted =
        () ->
            shelf.get().orElseThrow().courses().stream()
                .filter(each -> each.find(id).isPresent())
                .findFirst()
                .ifPresent(found -> play(found, id, step));
    asked = true;
    if (isListed()) {
      wanted.run();
    } else {
      awaited = Optional.of(wanted);
    }
  }

  private void play(ListedCourse found, String id, int step) {
    choose(found);
    ListedLesson lesson = found.find(id).orElseThrow();
    choose(lesson);
    play(lesson, progress.of(lesson.lesson()).at(step));
  }

  /** Returns whether a lesson was asked for by its name. */
  public boolean isAsked() {
    return asked;
  }

  /** Returns what a lesson is played by. */
  public LessonPlayer player() {
    return player;
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
            .filter(each -> !progress.of(each.lesson()).done())
            .findFirst()
            .or(() -> next.lessons().stream().findFirst()));
  }

  /** Looks at a lesson. */
  void choose(ListedLesson lesson) {
    chosen.set(Optional.of(lesson));
  }

  /** Goes into the lesson that is looked at, where it was left. */
  void play() {
    chosen.get().ifPresent(lesson -> play(lesson, progress.of(lesson.lesson())));
  }

  /** Goes into the lesson that is looked at, from its first step. */
  void playFromStart() {
    chosen.get().ifPresent(lesson -> play(lesson, progress.of(lesson.lesson()).at(1)));
  }

  private void play(ListedLesson listed, LessonProgress from) {
    hush();
    player.play(
        listed.number(),
        listed.lesson(),
        from,
        new LessonViewModel.Listener(progress::add, this::leaveAndLookAhead));
  }

  /**
   * Goes into a lesson that is not listed, and keeps nothing of what is done in it.
   *
   * @param after done when it is left
   */
  public void preview(Lesson lesson, Runnable after) {
    hush();
    player.preview(lesson, after);
  }

  /** After a lesson's end the next one is looked at. */
  private void leaveAndLookAhead() {
    boolean isEnded = player.playing().filter(LessonViewModel::isEnded).isPresent();
    player.leave();
    if (isEnded) {
      chosen
          .get()
          .flatMap(now -> course.get().flatMap(in -> in.after(now)))
          .ifPresent(this::choose);
    }
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

  /** Lists a lesson among the person's own. */
  public void list(Lesson lesson) {
    files
        .background()
        .execute(
            () -> {
              ListedLesson listed = ListedLesson.of(1, Optional.empty(), lesson);
              home(() -> add(listed));
            });
  }

  /** Returns a name like the wanted one that no listed lesson has. */
  public String freeId(String wanted) {
    Set<String> taken =
        shelf.get().stream()
            .flatMap(each -> each.courses().stream())
            .flatMap(each -> each.plain().stream())
            .map(Lesson::id)
            .collect(Collectors.toSet());
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> number == 1 ? wanted : wanted + "-" + number)
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
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
    say(
        LessonWords.isFinished(lesson) ? LessonNote.Kind.ADDED : LessonNote.Kind.ADDED_UNFINISHED,
        lesson.title());
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

  /** Returns whether something was answered or tried in the lesson that is looked at. */
  boolean canHandIn() {
    return chosen.get().filter(lesson -> progress.hasDone(lesson.lesson())).isPresent();
  }

  /** Writes what was done in the lesson that is looked at, to be handed in under a name. */
  void handIn(String name) {
    if (!canHandIn()) {
      say(LessonNote.Kind.NOTHING_DONE);
    } else if (name.isBlank()) {
      say(LessonNote.Kind.NAME_MISSING);
    } else {
      chosen.get().ifPresent(lesson -> progress.handIn(lesson.lesson(), name.strip()));
    }
  }

  /** Returns what gives out the lesson that is looked at. */
  LessonCopies copies() {
    return copies;
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
    player.close();
  }
}
