package dev.raceway.ui.document;

import dev.raceway.schedule.Reading;
import dev.raceway.ui.text.Message;
import dev.raceway.work.Cancellation;
import dev.raceway.work.Job;
import dev.raceway.work.JobState;
import dev.raceway.work.Pace;
import dev.raceway.work.Workplace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is read or followed away from the JavaFX thread, one thing at a time: a later one takes the
 * place of what is under way. It answers with what is to be done back home.
 */
final class ReadingJob implements AutoCloseable {

  private final Consumer<Optional<Notice>> notices;
  private final Job<Integer, Runnable> job;
  private Runnable onEnd = () -> {};

  /**
   * Makes an idle one.
   *
   * @param notices shows how far it is, and why it failed
   */
  ReadingJob(Workplace place, Consumer<Optional<Notice>> notices) {
    this.notices = notices;
    job = new Job<>(place, this::heard);
  }

  void start(Function<Reading.Watch, Runnable> reading) {
    start(reading, () -> {});
  }

  /**
   * Starts.
   *
   * @param end done at home before the answer, or when there is none
   */
  void start(Function<Reading.Watch, Runnable> reading, Runnable end) {
    drop();
    onEnd = end;
    job.start((cancellation, progress) -> reading.apply(watch(cancellation, progress)));
  }

  /** Something else takes the place of what is under way. */
  void drop() {
    Runnable end = onEnd;
    onEnd = () -> {};
    end.run();
  }

  private static Reading.Watch watch(Cancellation cancellation, Consumer<Integer> progress) {
    Pace pace = new Pace(System::nanoTime);
    return events -> {
      if (pace.isDue()) {
        progress.accept(events);
      }
      return !cancellation.isCancelled();
    };
  }

  private void heard(JobState<Integer, Runnable> state) {
    if (state instanceof JobState.Running<Integer, Runnable> running) {
      running.progress().ifPresent(this::tellProgress);
      return;
    }
    drop();
    if (state instanceof JobState.Done<Integer, Runnable> done) {
      done.result().run();
    } else if (state instanceof JobState.Failed<Integer, Runnable> failed) {
      notices.accept(
          failed.cause() instanceof CancellationException
              ? Optional.empty()
              : Optional.of(Notice.of(Message.of("document.failed", failed.reason()))));
    } else if (state instanceof JobState.Cancelled) {
      notices.accept(Optional.empty());
    }
  }

  private void tellProgress(int events) {
    Notice.Option cancel =
        new Notice.Option("notice-cancel", Message.of("document.cancel"), job::cancel);
    notices.accept(
        Optional.of(new Notice(Message.of("document.reading", events), List.of(cancel))));
  }

  @Override
  public void close() {
    job.close();
  }
}
