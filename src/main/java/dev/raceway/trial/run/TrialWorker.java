package dev.raceway.trial.run;

import dev.raceway.trial.result.TrialPlan;
import java.util.function.Consumer;

/** One real thread of a run: batch after batch, trial after trial. */
final class TrialWorker {

  /** How often in a batch it waits for others who have no processor, before it runs on alone. */
  private static final int MAX_WAITS = 8;

  private final int index;
  private final TrialPlan plan;
  private final StartBarrier startBarrier;
  private final Thread thread;

  // Written before the finish line, read behind it by the thread that keeps the books.
  private int finished;
  private long begun;
  private long ended;

  /**
   * Makes the thread; it has to be started.
   *
   * @param life what it does until the run is over
   */
  TrialWorker(int index, TrialPlan plan, StartBarrier startBarrier, Consumer<TrialWorker> life) {
    this.index = index;
    this.plan = plan;
    this.startBarrier = startBarrier;
    this.thread = new Thread(() -> life.accept(this), TrialThreadName.of(index));
    // A window that is closed in the middle of a run ends the process at once.
    thread.setDaemon(true);
  }

  Thread thread() {
    return thread;
  }

  /** Runs this thread's part of a batch, up to where the run is halted. */
  void run(Work work, int size) {
    finished = 0;
    int waits = MAX_WAITS;
    int stride = plan.stride();
    int lastStride = lastStride(size, stride);
    for (int start = 0; start < size; start += stride) {
      waits -= meets(waits) ? 0 : 1;
      if (start == lastStride) {
        begun = System.nanoTime();
      }
      int end = Math.min(start + stride, size);
      if (work.run(index, start, end) < end) {
        return;
      }
      finished = end;
    }
    ended = System.nanoTime();
  }

  /** Returns where in a batch the last stride begins, which is the one that is timed. */
  static int lastStride(int size, int stride) {
    return (size - 1) / stride * stride;
  }

  /** Starts a stride together with the others, or without them if they have kept it waiting. */
  private boolean meets(int waits) {
    if (waits > 0) {
      return startBarrier.meet(index);
    }
    startBarrier.come(index);
    return true;
  }

  /** Returns how many trials of the last batch this thread did to the end. */
  int finished() {
    return finished;
  }

  long begun() {
    return begun;
  }

  long ended() {
    return ended;
  }
}
