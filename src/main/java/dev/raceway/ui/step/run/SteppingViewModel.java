package dev.raceway.ui.step.run;

import dev.raceway.model.Decision;
import dev.raceway.model.ThreadId;
import dev.raceway.session.Run;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Takes the steps of the run in hand: a thread's, the scheduler's, along the trace and back. */
public final class SteppingViewModel {

  private final RunViewModel inHand;
  private final SchedulerViewModel scheduler;
  private final ReadOnlyObjectWrapper<Optional<ThreadId>> passedOver =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<RunGuide> guide = Optional.empty();

  /**
   * Steps a run.
   *
   * @param scheduler who decides where nobody chooses a thread
   */
  public SteppingViewModel(RunViewModel inHand, SchedulerViewModel scheduler) {
    this.inHand = inHand;
    this.scheduler = scheduler;
    inHand.onDeed(() -> passedOver.set(Optional.empty()));
  }

  /** Lets somebody go along, and say what is allowed. */
  public void follow(RunGuide along) {
    guide = Optional.of(along);
    inHand.obey(along, along::refused);
  }

  /** Runs a thread's next instruction. */
  public void run(ThreadId thread) {
    if (guide.filter(along -> along.takesThread(thread)).isEmpty()) {
      inHand.attempt(now -> now.decide(Decision.run(thread)));
    }
  }

  /** Runs a thread to the end of its increment, or until it blocks. */
  public void finishIncrement(ThreadId thread) {
    inHand.attempt(now -> now.finishIncrement(thread));
  }

  /** Takes the next step as the scheduler decides, and says why if there is none. */
  public void step() {
    if (guide.filter(RunGuide::takesStep).isEmpty()) {
      steps(1, run -> true);
    }
  }

  /**
   * Takes steps as the scheduler decides, and shows where they lead.
   *
   * @param most how many at most
   * @param until after which state to stop
   */
  private void steps(int most, Predicate<Run> until) {
    Run before = inHand.run();
    if (before.next().isEmpty() && !before.now().isComplete()) {
      scheduler.whenKnown(this::step);
      return;
    }
    inHand.attempt(
        now -> {
          Run run = now;
          for (int i = 0; i < most && (i == 0 || !until.test(run)); i++) {
            Run next = run.step();
            passedOver.set(run.passedOver(next));
            run = next;
          }
          return run;
        });
  }

  /** The running thread, if the last step went to another one because it cannot go on. */
  public ReadOnlyObjectProperty<Optional<ThreadId>> passedOverProperty() {
    return passedOver.getReadOnlyProperty();
  }

  /** Goes back, on, or elsewhere in the trace. */
  public void go(UnaryOperator<Run> move) {
    inHand.attempt(move);
  }

  /** Steps back. */
  public void back() {
    go(now -> now.at(now.position() - 1));
  }

  /** Puts a pause mark where the run stands, or takes it away. */
  public void togglePause() {
    inHand.attempt(Run::togglePause);
  }

  /** Runs along the trace to a position of it: from here if it lies ahead, else from the start. */
  public void runTo(int position) {
    if (inHand.run().position() >= position) {
      go(now -> now.at(0));
    }
    inHand.playback().playTo(position);
  }

  /** Takes the steps that are due while it plays; called by the view's clock. */
  public void play(int due) {
    Playback playback = inHand.playback();
    if (!playback.playingProperty().get()) {
      return;
    }
    if (playback.destination().isPresent()) {
      playTo(playback.destination().getAsInt(), due);
    } else if (!scheduler.planning().isUnderWay()) {
      steps(due, playback::stopsAt);
      if (playback.stopsAt(inHand.run()) || inHand.run().next().isEmpty()) {
        playback.pause();
      }
    }
  }

  private void playTo(int position, int due) {
    go(run -> run.at(Math.min(position, run.position() + due)));
    if (inHand.run().position() >= position || !inHand.run().hasFuture()) {
      inHand.playback().pause();
    }
  }
}
