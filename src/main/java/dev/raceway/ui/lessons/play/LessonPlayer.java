package dev.raceway.ui.lessons.play;

import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonProgress;
import dev.raceway.lesson.Moment;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.work.Workplace;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The lesson that is under way, if there is one, on a board that the first one makes for all. */
public final class LessonPlayer implements AutoCloseable {

  private final Workplace files;
  private final LessonWork work;
  private final ReadOnlyObjectWrapper<Optional<LessonViewModel>> playing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<StepViewModel> board = Optional.empty();
  private boolean closed;

  /**
   * Makes it, with no lesson under way.
   *
   * @param files works out beforehand where the steps of a lesson stand; its home is the thread of
   *     this view model
   * @param work where the work of a lesson is done
   */
  public LessonPlayer(Workplace files, LessonWork work) {
    this.files = files;
    this.work = work;
  }

  /** The lesson that is under way; empty while lessons are listed. */
  public ReadOnlyObjectProperty<Optional<LessonViewModel>> playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** Returns the lesson that is under way; empty while lessons are listed. */
  public Optional<LessonViewModel> playing() {
    return playing.get();
  }

  /**
   * Goes into a lesson, unless another one is under way by the time that its steps are known.
   *
   * @param number its number in its course
   * @param from where it was left
   * @param listener hears of it
   */
  public void play(
      int number, Lesson lesson, LessonProgress from, LessonViewModel.Listener listener) {
    files
        .background()
        .execute(
            () -> {
              List<Moment> moments = lesson.moments();
              files
                  .home()
                  .execute(() -> begin(new LessonScript(number, lesson, moments), from, listener));
            });
  }

  /**
   * Goes into a lesson that is not listed, in the place of the one that is under way, and keeps
   * nothing of what is done in it.
   *
   * @param after done when it is left
   */
  public void preview(Lesson lesson, Runnable after) {
    leave();
    Runnable left =
        () -> {
          leave();
          after.run();
        };
    play(
        1,
        lesson,
        LessonProgress.none(lesson.id()),
        new LessonViewModel.Listener(progress -> {}, left));
  }

  private void begin(LessonScript script, LessonProgress from, LessonViewModel.Listener listener) {
    if (closed || playing.get().isPresent()) {
      return;
    }
    StepViewModel run = board.orElseGet(() -> work.board().get());
    board = Optional.of(run);
    run.firstSteps().dismissedProperty().set(true);
    playing.set(Optional.of(new LessonViewModel(script, from, run, work, listener)));
  }

  /** Leaves the lesson that is under way; it is gone on with where it was left. */
  public void leave() {
    Optional<LessonViewModel> left = playing.get();
    playing.set(Optional.empty());
    left.ifPresent(LessonViewModel::close);
  }

  @Override
  public void close() {
    closed = true;
    leave();
    board.ifPresent(StepViewModel::close);
  }
}
