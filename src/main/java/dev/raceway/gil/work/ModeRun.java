package dev.raceway.gil.work;

import dev.raceway.gil.lock.Interpreter;
import dev.raceway.gil.lock.InterpreterLock;
import dev.raceway.gil.lock.LockedInterpreter;
import dev.raceway.gil.lock.Unlocked;
import dev.raceway.gil.record.Recorder;
import dev.raceway.gil.record.Recording;
import dev.raceway.gil.record.RecordingCost;
import dev.raceway.gil.record.Stopwatch;
import dev.raceway.gil.record.Timeline;
import dev.raceway.gil.result.GilSetup;
import dev.raceway.gil.result.Mode;
import dev.raceway.gil.result.ModeResult;
import dev.raceway.gil.result.Workload;
import dev.raceway.model.ThreadId;
import dev.raceway.work.Cancellation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The work of a set-up done once, in one mode. */
public final class ModeRun {

  private final Mode mode;
  private final List<WorkItem> parts;
  private final Recording recording;
  private final List<Recorder> recorders;
  private final Stopwatch stopwatch = new Stopwatch();
  private final InterpreterLock lock;

  /** When each thread ended; written by itself. */
  private final long[] ends;

  private ModeRun(GilSetup setup, Mode mode, List<WorkItem> parts, Recording recording) {
    this.mode = mode;
    this.parts = parts;
    this.recording = recording;
    this.recorders =
        IntStream.range(0, parts.size()).mapToObj(i -> recording.recorder(stopwatch)).toList();
    this.lock =
        new InterpreterLock(parts.size(), TimeUnit.MICROSECONDS.toNanos(setup.switchMicros()));
    this.ends = new long[parts.size()];
  }

  /**
   * Does the work and waits for it.
   *
   * @param observer told how much is done, from 0 to 1
   * @return what was measured, empty if it was cancelled
   * @throws GilFailedException if a thread failed or found something wrong
   */
  public static Optional<ModeResult> run(
      GilSetup setup,
      Workload workload,
      Mode mode,
      Recording recording,
      Cancellation cancellation,
      DoubleConsumer observer) {
    Workload.Reads reads = workload.readsOf(setup.task());
    int pipes =
        (int) IntStream.range(0, setup.threads()).filter(i -> setup.task().isReading(i)).count();
    try (PipeResponder responder = PipeResponder.open(pipes, reads.delayNanos())) {
      IntFunction<WorkItem> part =
          i ->
              setup.task().isReading(i)
                  ? new PipeReader(responder, i, reads.times())
                  : new Factorising(workload.numbers());
      List<WorkItem> parts = IntStream.range(0, setup.threads()).mapToObj(part).toList();
      return new ModeRun(setup, mode, parts, recording).run(cancellation, observer);
    } catch (IOException | OutOfMemoryError e) {
      throw new GilFailedException("the pipes could not be opened", e);
    }
  }

  private Optional<ModeResult> run(Cancellation cancellation, DoubleConsumer observer) {
    boolean complete = new WorkerGroup(jobs(), stopwatch, cancellation).run(() -> report(observer));
    if (!complete) {
      return Optional.empty();
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).isRight()) {
        throw new GilFailedException("thread " + ThreadId.at(i) + " found a wrong result");
      }
    }
    List<Timeline> timelines = recorders.stream().map(Recorder::timeline).toList();
    return Optional.of(
        new ModeResult(
            mode,
            IntStream.range(0, ends.length).mapToLong(i -> ends[i]).max().orElse(0),
            lock.handOvers(),
            timelines,
            recordingNanos(timelines)));
  }

  private long recordingNanos(List<Timeline> timelines) {
    long notes = timelines.stream().mapToLong(Timeline::notes).sum();
    return recording == Recording.ON ? Math.round(notes * RecordingCost.nanosPerNote()) : 0;
  }

  private List<WorkerGroup.Job> jobs() {
    if (mode == Mode.SEQUENTIAL) {
      return List.of(new WorkerGroup.Job("raceway-gil-alone", this::doAll));
    }
    return IntStream.range(0, parts.size())
        .mapToObj(i -> new WorkerGroup.Job("raceway-gil-" + ThreadId.at(i), () -> doPart(i)))
        .toList();
  }

  private void doAll() throws IOException, InterruptedException {
    for (int i = 0; i < parts.size(); i++) {
      doPart(i);
    }
  }

  private void doPart(int i) throws IOException, InterruptedException {
    Recorder recorder = recorders.get(i);
    Interpreter interpreter =
        mode == Mode.GIL ? new LockedInterpreter(lock, i, recorder) : new Unlocked(recorder);
    try {
      interpreter.enter();
      parts.get(i).run(interpreter);
    } finally {
      interpreter.leave();
      ends[i] = stopwatch.nanos();
    }
  }

  private void report(DoubleConsumer observer) {
    observer.accept(parts.stream().mapToDouble(WorkItem::done).average().orElse(1));
  }
}
