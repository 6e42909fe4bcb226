package dev.raceway.ui.step.run;

import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.model.Decision;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.ui.step.outlook.OutlookViewModel;
import dev.raceway.ui.step.outlook.PlanningViewModel;
import dev.raceway.ui.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/** Who decides the next step of the run in hand; some lead it somewhere, and look for the way. */
public final class SchedulerViewModel implements AutoCloseable {

  private final RunViewModel inHand;
  private final OutlookViewModel outlook;
  private final LongSupplier seeds;
  private final PlanningViewModel planning;
  private Optional<Runnable> whenPlanned = Optional.empty();
  private Optional<Message> noWay = Optional.empty();

  /**
   * Begins with the scheduler of the run and a new seed.
   *
   * @param outlook knows where a run can still be led
   * @param quiet looks for ways, one at a time
   * @param foreground hops to the thread of this view model
   * @param seeds gives a new seed for the random scheduler
   */
  public SchedulerViewModel(
      RunViewModel inHand,
      OutlookViewModel outlook,
      Executor quiet,
      Executor foreground,
      LongSupplier seeds) {
    this.inHand = inHand;
    this.outlook = outlook;
    this.seeds = seeds;
    planning = new PlanningViewModel(quiet, foreground, new Planned());
    planning
        .progressProperty()
        .subscribe(
            soFar -> soFar.ifPresent(far -> inHand.say(Message.of("step.planning", far.states()))));
    inHand.onDeed(this::forget);
    inHand.onShown(planning::follow);
    choose(choice().withSeed(seeds.getAsLong()));
  }

  /** The way to where the scheduler is to lead. */
  public PlanningViewModel planning() {
    return planning;
  }

  private SchedulerChoice choice() {
    return inHand.run().choice();
  }

  /** Chooses who decides from here on. */
  public void choose(SchedulerChoice choice) {
    inHand.attempt(now -> now.choose(choice));
  }

  /** Chooses who decides from here on; where a value is to be reached, one that can be. */
  public void decideBy(SchedulerChoice.Kind kind) {
    if (kind == SchedulerChoice.Kind.EXACTLY) {
      aimAt(outlook.nearest(choice().target()));
    } else {
      choose(choice().with(kind));
    }
  }

  /** Chooses the scheduler that ends exactly at a value. */
  public void aimAt(long value) {
    choose(choice().exactly(value));
  }

  /** Chooses the random scheduler with a new seed. */
  public void newSeed() {
    choose(choice().with(SchedulerChoice.Kind.RANDOM).withSeed(seeds.getAsLong()));
  }

  /** Plays the schedule that loses the most: from here, or from the start if all is done. */
  public void playWorst() {
    if (inHand.run().now().isComplete()) {
      inHand.restart();
    }
    choose(choice().with(SchedulerChoice.Kind.WORST));
    inHand.playback().play();
  }

  /**
   * Lets a person choose again, if it takes too long to find the way.
   *
   * @return whether one was being looked for
   */
  public boolean cancelPlanning() {
    boolean underWay = planning.isUnderWay();
    if (underWay) {
      inHand.playback().pause();
      choose(choice().with(SchedulerChoice.Kind.YOU_CHOOSE));
    }
    return underWay;
  }

  /** Does something as soon as a way is found; says why not if none is being looked for. */
  void whenKnown(Runnable then) {
    if (planning.isUnderWay()) {
      whenPlanned = Optional.of(then);
    } else {
      inHand.say(noWay.orElseGet(() -> Message.of("step.problem.recording-ends")));
    }
  }

  private void forget() {
    whenPlanned = Optional.empty();
    noWay = Optional.empty();
  }

  /** Ends what is being worked out. */
  @Override
  public void close() {
    planning.close();
  }

  /** What becomes of a way that was looked for. */
  private final class Planned implements PlanningViewModel.Listener {

    @Override
    public void planned(List<Decision> steps) {
      Optional<Runnable> then = whenPlanned;
      inHand.attempt(now -> now.planned(steps));
      then.ifPresent(Runnable::run);
    }

    @Override
    public void outOfReach() {
      sayNoWay(Message.of("step.problem.out-of-reach", choice().target()));
    }

    @Override
    public void gaveUp(ExplorationProgress progress) {
      sayNoWay(Message.of("step.problem.too-many-states", progress.states()));
    }

    private void sayNoWay(Message sentence) {
      inHand.playback().pause();
      noWay = Optional.of(sentence);
      inHand.say(sentence);
    }
  }
}
