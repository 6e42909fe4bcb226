package dev.raceway.ui.lessons;

import dev.raceway.lesson.LearnerProgress;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonProgress;
import dev.raceway.session.file.LatestSaving;
import dev.raceway.work.Workplace;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What was done in lessons on this computer: kept after every change, and taken elsewhere. */
final class ProgressViewModel {

  private final LatestSaving<LearnerProgress> keeper;
  private final ProgressFiles files;
  private final Consumer<Optional<LessonNote>> say;
  private final ReadOnlyObjectWrapper<LearnerProgress> value =
      new ReadOnlyObjectWrapper<>(LearnerProgress.NONE);
  private LearnerProgress beforeReset = LearnerProgress.NONE;

  /**
   * Begins with nothing done.
   *
   * @param place reads and writes files
   * @param say told what is to be said about what was done last, if anything
   */
  ProgressViewModel(
      Workplace place,
      LessonDialogs dialogs,
      LatestSaving<LearnerProgress> keeper,
      Consumer<Optional<LessonNote>> say) {
    this.keeper = keeper;
    this.say = say;
    files = new ProgressFiles(place, dialogs, said -> say.accept(Optional.of(said)));
  }

  /** What has been done. */
  ReadOnlyObjectProperty<LearnerProgress> valueProperty() {
    return value.getReadOnlyProperty();
  }

  /** Returns what has been done in one lesson. */
  LessonProgress of(Lesson lesson) {
    return value.get().of(lesson);
  }

  /** Goes on with what was kept. */
  void begin(LearnerProgress kept) {
    value.set(kept);
  }

  /** Takes what was done in one lesson, and has it kept. */
  void add(LessonProgress more) {
    take(value.get().with(more));
  }

  /** Takes another progress, and has it kept. */
  void take(LearnerProgress next) {
    value.set(next);
    keeper.keep(next);
  }

  /** Returns whether something was answered or tried in a lesson. */
  boolean hasDone(Lesson lesson) {
    LessonProgress done = of(lesson);
    return !done.answers().isEmpty() || !done.attempts().isEmpty();
  }

  /** Writes what was done in a lesson, to be handed in under a name. */
  void handIn(Lesson lesson, String name) {
    files.handIn(lesson, of(lesson), name);
  }

  /** Writes all that was done as a file. */
  void exportAll() {
    files.exportAll(value.get());
  }

  /** Takes all that was done from a file, in the place of what was done here. */
  void importAll() {
    files.importAll(this::replace);
  }

  /** Forgets all that was done; until the window is closed it can be had back. */
  void reset() {
    replace(LearnerProgress.NONE);
    say.accept(Optional.of(LessonNote.of(LessonNote.Kind.RESET)));
  }

  /** Has back what was done before it was forgotten or replaced. */
  void restore() {
    replace(beforeReset);
    say.accept(Optional.empty());
  }

  private void replace(LearnerProgress next) {
    beforeReset = value.get();
    take(next);
  }
}
