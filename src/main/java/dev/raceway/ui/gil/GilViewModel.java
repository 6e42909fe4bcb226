package dev.raceway.ui.gil;

import dev.raceway.gil.GilRunner;
import dev.raceway.gil.Measurement;
import dev.raceway.gil.result.GilProgress;
import dev.raceway.gil.result.GilResult;
import dev.raceway.gil.result.GilSetup;
import dev.raceway.gil.result.HandOver;
import dev.raceway.gil.result.Task;
import dev.raceway.gil.result.Workload;
import dev.raceway.model.CounterKind;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.ShareCode;
import dev.raceway.ui.gil.GilState.Phase;
import dev.raceway.ui.text.Message;
import dev.raceway.work.Job;
import dev.raceway.work.JobState;
import dev.raceway.work.JobState.Cancelled;
import dev.raceway.work.JobState.Done;
import dev.raceway.work.JobState.Failed;
import dev.raceway.work.JobState.Running;
import dev.raceway.work.Workplace;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Measurements of the interpreter lock, one at a time. For the JavaFX thread alone; the
 * measurements run on the executor that it was given.
 */
public final class GilViewModel implements AutoCloseable {

  private static final int USUAL_THREADS = 2;

  /** B reads after A's call, and A then writes over what B wrote: it loses under every rule. */
  private static final Schedule LOSING = ScheduleText.parse("A2 B4 A2");

  private final GilRunner runner;
  private final Job<GilProgress, GilResult> job;
  private final Consumer<ShareCode> toStep;
  private final ObjectProperty<Task> task = new SimpleObjectProperty<>(this, "task", Task.CPU);
  private final IntegerProperty threads = new SimpleIntegerProperty(this, "threads", USUAL_THREADS);
  private final ObjectProperty<Long> switchMicros =
      new SimpleObjectProperty<>(this, "switchMicros", GilSetup.USUAL_SWITCH_MICROS);
  private final ObjectProperty<PythonRule> python =
      new SimpleObjectProperty<>(this, "python", PythonRule.AFTER_CALLS);
  private final ReadOnlyObjectWrapper<GilState> state;
  private final ReadOnlyObjectWrapper<TimeRange> stretch =
      new ReadOnlyObjectWrapper<>(this, "stretch", TimeRange.NONE);
  private final ReadOnlyObjectWrapper<Optional<HandOver>> marked =
      new ReadOnlyObjectWrapper<>(this, "marked", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> note =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What the measurement under way, or the last one, began with. */
  private GilState started;

  /**
   * Makes an empty screen's model.
   *
   * @param place where measurements are made, one after the other
   * @param toStep opens a run in Step
   */
  public GilViewModel(Workplace place, Consumer<ShareCode> toStep) {
    this(
        place,
        toStep,
        (setup, cancel, observer) -> Measurement.run(setup, Workload.USUAL, cancel, observer));
  }

  GilViewModel(Workplace place, Consumer<ShareCode> toStep, GilRunner runner) {
    this.toStep = toStep;
    this.runner = runner;
    job = new Job<>(place, this::show);
    started = GilState.of(Phase.EMPTY, setup());
    state = new ReadOnlyObjectWrapper<>(this, "state", started);
  }

  /** What the threads of the next measurement do. */
  public ObjectProperty<Task> taskProperty() {
    return task;
  }

  /** How many threads the next measurement has, 1 to {@link Program#MAX_THREADS}. */
  public IntegerProperty threadsProperty() {
    return threads;
  }

  /** The switch interval of the next measurement, in microseconds. */
  public ObjectProperty<Long> switchMicrosProperty() {
    return switchMicros;
  }

  /** Which Python is looked at. */
  public ObjectProperty<PythonRule> pythonProperty() {
    return python;
  }

  /** What was said of what was asked for last, if anything. */
  public ReadOnlyObjectProperty<Optional<Message>> noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** Tells whether a measurement is under way. */
  public boolean isRunning() {
    return state.get().isRunning();
  }

  /** The measurement under way or the last one. */
  ReadOnlyObjectProperty<GilState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The part of the time axis that is in sight. */
  ReadOnlyObjectProperty<TimeRange> stretchProperty() {
    return stretch.getReadOnlyProperty();
  }

  /** The hand-over that was chosen, to be marked on the axis of time; empty if none is. */
  ReadOnlyObjectProperty<Optional<HandOver>> markedProperty() {
    return marked.getReadOnlyProperty();
  }

  /** Returns the set-up of the next measurement. */
  GilSetup setup() {
    return new GilSetup(task.get(), threads.get(), switchMicros.get());
  }

  /** Says a sentence until the next measurement. */
  void say(Message sentence) {
    note.set(Optional.of(sentence));
  }

  /** Starts a measurement; ends the one under way if there is one. */
  public void measureOrCancel() {
    if (isRunning()) {
      cancel();
    } else {
      measure();
    }
  }

  private void measure() {
    marked.set(Optional.empty());
    GilSetup measured = setup();
    note.set(Optional.empty());
    GilState now = GilState.of(Phase.RUNNING, measured);
    started = now;
    job.start(
        (cancel, progress) -> runner.run(measured, cancel, new Seldom(now.result(), progress)));
  }

  /** Ends the measurement under way; what it has measured stands. */
  public void cancel() {
    job.cancel();
  }

  /** Ends the measurement under way for good. */
  @Override
  public void close() {
    cancel();
  }

  /** Shows a longer or a shorter part of the time axis. */
  void zoom(double factor, double place) {
    stretch(part -> part.zoomed(factor, place));
  }

  /** Shows an earlier or a later part. */
  void move(double share) {
    stretch(part -> part.moved(share));
  }

  /** Shows all of it. */
  void showAll() {
    stretch(part -> TimeRange.all(part.whole()));
  }

  /** Shows a hand-over from near, and marks it. */
  void showAround(HandOver handOver) {
    marked.set(Optional.of(handOver));
    stretch(
        part -> part.around(handOver.nanos(), 2_000 * state.get().result().setup().switchMicros()));
  }

  private void stretch(UnaryOperator<TimeRange> change) {
    if (stretch.get().whole() > 0) {
      stretch.set(change.apply(stretch.get()));
    }
  }

  /** Opens in Step how the chosen Python does {@code count += f()}. */
  void stepThroughCall() {
    Program program = Program.plain(2, 1).withCounter(CounterKind.CALL).withPython(python.get());
    toStep.accept(new ShareCode(program, LOSING));
  }

  private void show(GilState next) {
    state.set(next);
    if (next.longest() != stretch.get().whole()) {
      stretch.set(TimeRange.all(next.longest()));
    }
  }

  private void show(JobState<GilProgress, GilResult> now) {
    if (now instanceof Running<GilProgress, GilResult> running) {
      show(running.progress().map(GilState::advanced).orElse(started));
    } else if (now instanceof Done<GilProgress, GilResult> done) {
      show(GilState.ended(done.result()));
    } else if (now instanceof Cancelled<GilProgress, GilResult> cancelled) {
      show(GilState.ended(cancelled.soFar().orElse(started.result())));
    } else if (now instanceof Failed<GilProgress, GilResult> failed) {
      GilResult soFar = failed.progress().map(GilProgress::soFar).orElse(started.result());
      show(GilState.failed(soFar, failed.reason()));
    }
  }

  /**
   * Passes on seldom how far a measurement has come: a window that draws takes a processor from the
   * threads that are measured. What a mode has come to is drawn in a break before the next one.
   */
  private static final class Seldom implements Consumer<GilProgress> {

    /** In modes; half of one is about a second of computing. */
    private static final double LEAST = 0.5;

    /** A frame with all bars, painted without a graphics card, takes less. */
    private static final long BREAK_NANOS = 150_000_000;

    private final Consumer<GilProgress> next;
    private GilResult soFar;
    private double last;

    Seldom(GilResult nothing, Consumer<GilProgress> next) {
      this.soFar = nothing;
      this.next = next;
    }

    @Override
    public void accept(GilProgress now) {
      double done = now.soFar().modes().size() + now.done();
      boolean isNew = now.soFar().modes().size() > soFar.modes().size();
      soFar = now.soFar();
      if (isNew || done >= last + LEAST) {
        last = done;
        next.accept(now);
        if (isNew) {
          LockSupport.parkNanos(this, BREAK_NANOS);
        }
      }
    }
  }
}
