package dev.raceway.work;

import dev.raceway.work.JobState.Cancelled;
import dev.raceway.work.JobState.Done;
import dev.raceway.work.JobState.Failed;
import dev.raceway.work.JobState.Idle;
import dev.raceway.work.JobState.Running;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Something that takes longer than a frame: started, watched, cancelled, and started again with
 * other work. Everything but the work itself is for one thread, its home (in the window the JavaFX
 * thread), and so is its listener. Whatever an earlier start has still to report is dropped.
 *
 * @param <P> how far it has come
 * @param <R> what comes out of it
 */
public final class Job<P, R> implements AutoCloseable {

  /**
   * What a job does, on a thread of its background.
   *
   * @param <P> how far it has come
   * @param <R> what comes out of it
   */
  @FunctionalInterface
  public interface Body<P, R> {

    /**
     * Works until the end, or until it is cancelled. Work that was cancelled returns what it has
     * found by then.
     *
     * @param cancellation asked now and then whether to go on
     * @param progress told how far the work has come, as often as it likes: only the latest report
     *     reaches the listener
     * @throws Exception if the work cannot be done; the message is a sentence for people
     */
    R run(Cancellation cancellation, Consumer<P> progress) throws Exception;
  }

  private final Workplace place;
  private final Consumer<? super JobState<P, R>> listener;
  private JobState<P, R> state = new Idle<>();
  private Optional<Run> run = Optional.empty();

  /**
   * Makes an idle job.
   *
   * @param place where it is done and where it is heard of
   * @param listener told every new state, at home
   */
  public Job(Workplace place, Consumer<? super JobState<P, R>> listener) {
    this.place = place;
    this.listener = listener;
  }

  /** Returns where it stands. */
  public JobState<P, R> state() {
    return state;
  }

  /** Starts work, in the place of what is under way. */
  public void start(Body<P, R> work) {
    run.ifPresent(Run::cancel);
    place.slot().ifPresent(slot -> slot.take(this));
    Run next = new Run(work);
    run = Optional.of(next);
    change(new Running<>(Optional.empty()));
    place.background().execute(next);
  }

  /**
   * Requests the end of what is under way. The job runs on until the work has returned, and keeps
   * what that has found by then.
   */
  public void cancel() {
    run.ifPresent(Run::cancel);
  }

  /** Ends what is under way and takes no interest in it, nor in a former result. */
  public void reset() {
    cancel();
    run = Optional.empty();
    if (!(state instanceof Idle)) {
      change(new Idle<>());
    }
  }

  /** Ends what is under way for good; the listener hears nothing more. */
  @Override
  public void close() {
    cancel();
    run = Optional.empty();
  }

  private void change(JobState<P, R> next) {
    state = next;
    listener.accept(next);
  }

  /** One start. */
  private final class Run implements Runnable {

    private final Body<P, R> work;
    private final Cancellation cancellation = new Cancellation();

    /** What was reported last. */
    private final AtomicReference<Optional<P>> latest = new AtomicReference<>(Optional.empty());

    /** The report on its way home: while there is one, a newer one takes its place. */
    private final AtomicReference<Optional<P>> underWay = new AtomicReference<>(Optional.empty());

    Run(Body<P, R> work) {
      this.work = work;
    }

    void cancel() {
      cancellation.cancel();
    }

    @Override
    public void run() {
      JobState<P, R> end;
      try {
        end =
            cancellation.isCancelled()
                ? new Cancelled<>(Optional.empty())
                : ended(work.run(cancellation, this::report));
      } catch (Exception | OutOfMemoryError | StackOverflowError e) {
        end = new Failed<>(e, latest.get());
      } catch (Throwable e) {
        // The job must not run for ever; the error goes where all errors go.
        JobState<P, R> failed = new Failed<>(e, latest.get());
        place.home().execute(() -> end(failed));
        throw e;
      }
      JobState<P, R> last = end;
      place.home().execute(() -> end(last));
    }

    private JobState<P, R> ended(R result) {
      return cancellation.isCancelled() ? new Cancelled<>(Optional.of(result)) : new Done<>(result);
    }

    private void report(P progress) {
      latest.set(Optional.of(progress));
      if (underWay.getAndSet(Optional.of(progress)).isEmpty()) {
        place.home().execute(this::arrive);
      }
    }

    private void arrive() {
      Optional<P> progress = underWay.getAndSet(Optional.empty());
      if (isOfInterest()) {
        change(new Running<>(progress));
      }
    }

    private void end(JobState<P, R> last) {
      if (isOfInterest()) {
        run = Optional.empty();
        change(last);
      }
    }

    private boolean isOfInterest() {
      return run.filter(current -> current == this).isPresent();
    }
  }
}
