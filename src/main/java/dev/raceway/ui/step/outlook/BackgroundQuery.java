package dev.raceway.ui.step.outlook;

import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.work.Job;
import dev.raceway.work.JobState;
import dev.raceway.work.JobState.Done;
import dev.raceway.work.JobState.Failed;
import dev.raceway.work.JobState.Running;
import dev.raceway.work.Workplace;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A question about what can happen, answered in the background. Only the latest is of interest: a
 * new one takes the place of the one before. For the JavaFX thread alone.
 */
public final class BackgroundQuery {

  private final Consumer<ExplorationProgress> onProgress;
  private final Job<ExplorationProgress, Runnable> job;

  /**
   * Makes a query that asks nothing yet.
   *
   * @param place answers one question after the other
   * @param onProgress told now and then how far the answer is, if it takes longer than a second
   */
  public BackgroundQuery(Workplace place, Consumer<ExplorationProgress> onProgress) {
    this.onProgress = onProgress;
    job = new Job<>(place, this::changed);
  }

  /**
   * Asks a question in the place of the one before.
   *
   * @param question asked in the background, with a budget for the answer
   * @param onAnswer told the answer, if nothing else was asked meanwhile
   */
  public <T> void ask(Function<Budget, T> question, Consumer<T> onAnswer) {
    job.start(
        (cancellation, progress) -> {
          T answer = question.apply(new QueryBudget(cancellation, progress, System::nanoTime));
          return () -> onAnswer.accept(answer);
        });
  }

  private void changed(JobState<ExplorationProgress, Runnable> state) {
    if (state instanceof Running<ExplorationProgress, Runnable> running) {
      running.progress().ifPresent(onProgress);
    } else if (state instanceof Done<ExplorationProgress, Runnable> done) {
      done.result().run();
    } else if (state instanceof Failed<ExplorationProgress, Runnable> failed) {
      // A mistake of ours, which must not pass in silence.
      throw new IllegalStateException(failed.reason(), failed.cause());
    }
  }

  /** Takes the question back. */
  public void cancel() {
    job.reset();
  }

  /** Returns whether an answer is to come. */
  public boolean isUnderWay() {
    return job.state().isRunning();
  }
}
