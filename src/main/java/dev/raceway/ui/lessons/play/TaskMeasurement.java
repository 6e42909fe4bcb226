package dev.raceway.ui.lessons.play;

import dev.raceway.gil.Measurement;
import dev.raceway.gil.result.GilResult;
import dev.raceway.gil.result.GilSetup;
import dev.raceway.gil.result.ModeResult;
import dev.raceway.gil.result.Task;
import dev.raceway.gil.result.Workload;
import dev.raceway.lesson.LessonTask;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import dev.raceway.work.Cancellation;
import dev.raceway.work.Job;
import dev.raceway.work.JobState;
import dev.raceway.work.Workplace;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Measures what a step of a lesson measures: free threads, or an interpreter lock. */
final class TaskMeasurement implements AutoCloseable {

  private static final int MOST_SHOWN = 10;
  private static final double NANOS_PER_MILLI = 1e6;

  private final Job<Object, List<MeasuredLine>> job;
  private final ReadOnlyObjectWrapper<JobState<Object, List<MeasuredLine>>> state =
      new ReadOnlyObjectWrapper<>(new JobState.Idle<>());

  TaskMeasurement(Workplace place) {
    job = new Job<>(place, state::set);
  }

  /** Where the measurement stands. */
  ReadOnlyObjectProperty<JobState<Object, List<MeasuredLine>>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  boolean isDone() {
    return state.get() instanceof JobState.Done;
  }

  /** Takes no more interest in what was measured. */
  void forget() {
    job.reset();
  }

  /** Measures, unless it does so already. */
  void start(LessonTask task) {
    if (state.get().isRunning()) {
      return;
    }
    if (task instanceof LessonTask.FreeThreads threads) {
      job.start((cancellation, progress) -> found(threads, cancellation));
    } else if (task instanceof LessonTask.Interpreter interpreter) {
      job.start((cancellation, progress) -> took(interpreter, cancellation));
    }
  }

  /**
   * Ends a measurement that is under way.
   *
   * @return whether one was
   */
  boolean cancel() {
    boolean was = state.get().isRunning();
    job.cancel();
    return was;
  }

  private static List<MeasuredLine> found(LessonTask.FreeThreads task, Cancellation cancellation) {
    TrialSetup setup =
        new TrialSetup(task.threads(), task.increments(), 1, task.counter(), task.lock());
    TrialProgress end = Trials.run(setup, task.trials(), cancellation, progress -> {});
    List<Long> last = end.lastFound();
    List<Long> shown =
        List.copyOf(last.subList(Math.max(0, last.size() - MOST_SHOWN), last.size()));
    Message found =
        Message.of(
            "lessons.found",
            setup.expected(),
            Message.of(() -> shown.stream().map(Texts::number).collect(Collectors.joining(" · "))));
    Message exact = Message.of("lessons.found-exact", end.outcomes().exact(), end.trialsDone());
    return List.of(MeasuredLine.of(found), MeasuredLine.of(exact));
  }

  private static List<MeasuredLine> took(LessonTask.Interpreter task, Cancellation cancellation) {
    Task work =
        Stream.of(Task.values())
            .filter(each -> each.text().equals(task.workload()))
            .findFirst()
            .orElse(Task.CPU);
    GilSetup setup = new GilSetup(work, task.threads(), GilSetup.USUAL_SWITCH_MICROS);
    GilResult result = Measurement.run(setup, Workload.USUAL, cancellation, progress -> {});
    long longest = result.modes().stream().mapToLong(ModeResult::wallNanos).max().orElse(1);
    return result.modes().stream().map(mode -> line(mode, longest)).toList();
  }

  private static MeasuredLine line(ModeResult mode, long longest) {
    Message took =
        Message.of(
            "lessons.took",
            Message.of(mode.mode()),
            Math.round(mode.wallNanos() / NANOS_PER_MILLI));
    return new MeasuredLine(took, OptionalDouble.of((double) mode.wallNanos() / longest));
  }

  @Override
  public void close() {
    job.close();
  }
}
