package dev.raceway.ui.step.outlook;

import dev.raceway.explore.Budget;
import dev.raceway.explore.HowFar;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Has questions answered in the background. Only the latest of them is of interest: a new one
 * cancels the one before. For the JavaFX thread alone.
 */
public final class Enquiry {

  private final Executor background;
  private final Executor foreground;
  private final Consumer<HowFar> onProgress;
  private Optional<Stint> underWay = Optional.empty();

  /**
   * Makes one that has nothing to ask yet.
   *
   * @param background answers, one question after the other
   * @param foreground hops back to the thread that asks
   * @param onProgress told there now and then how far the answer is
   */
  public Enquiry(Executor background, Executor foreground, Consumer<HowFar> onProgress) {
    this.background = background;
    this.foreground = foreground;
    this.onProgress = onProgress;
  }

  /**
   * Asks in the place of the question before.
   *
   * @param question asked in the background, with the patience that there is for it
   * @param onAnswer told the answer, if nothing else was asked meanwhile
   */
  public <T> void ask(Function<Budget, T> question, Consumer<T> onAnswer) {
    cancel();
    Stint stint = new Stint(foreground, onProgress);
    underWay = Optional.of(stint);
    background.execute(
        () -> {
          if (!stint.isCancelled()) {
            stint.begin();
            try {
              T answer = question.apply(stint);
              foreground.execute(() -> answered(stint, () -> onAnswer.accept(answer)));
            } catch (RuntimeException | Error e) {
              // Or whoever waits for it would wait for ever.
              foreground.execute(() -> answered(stint, () -> {}));
              throw e;
            }
          }
        });
  }

  private void answered(Stint stint, Runnable deed) {
    if (!stint.isCancelled()) {
      underWay = Optional.empty();
      deed.run();
    }
  }

  /** Takes the question back. */
  public void cancel() {
    underWay.ifPresent(Stint::cancel);
    underWay = Optional.empty();
  }

  /** Tells whether an answer is to come. */
  public boolean isUnderWay() {
    return underWay.isPresent();
  }
}
