package dev.raceway.ui.step;

import dev.raceway.engine.ThreadStarter;
import dev.raceway.picture.outlook.NoReturn;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.ui.step.futures.FuturesViewModel;
import dev.raceway.ui.step.futures.TwoFutures;
import dev.raceway.ui.step.guide.FirstSteps;
import dev.raceway.ui.step.outlook.OutlookViewModel;
import dev.raceway.ui.step.run.RunViewModel;
import dev.raceway.ui.step.run.SchedulerViewModel;
import dev.raceway.ui.step.run.SetUpViewModel;
import dev.raceway.ui.step.run.SteppingViewModel;
import dev.raceway.ui.step.side.SideViewModel;
import dev.raceway.ui.text.Message;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * The Step screen: the run in hand, the models of what is done with it and known of it, and what
 * takes more than one of them. Every deed is taken at once.
 */
public final class StepViewModel implements AutoCloseable {

  private final ReadOnlyBooleanWrapper outcomeHidden = new ReadOnlyBooleanWrapper();
  private final FirstSteps firstSteps = new FirstSteps();
  private final SideViewModel side = new SideViewModel();
  private final RunViewModel inHand;
  private final SetUpViewModel setUp;
  private final OutlookViewModel outlook;
  private final SchedulerViewModel scheduler;
  private final SteppingViewModel stepping;
  private final FuturesViewModel futures;
  private final AskViewModel asking;

  /**
   * Begins with the first set-up.
   *
   * @param background runs the real threads' steps, one task at a time
   * @param quiet works out what can still happen, one task at a time
   * @param foreground hops to the thread of this view model
   * @param seeds gives a new seed for the random scheduler
   */
  public StepViewModel(
      Executor background, Executor quiet, Executor foreground, LongSupplier seeds) {
    this(background, quiet, foreground, seeds, Thread::start);
  }

  /** Begins with another way to start the real threads. */
  StepViewModel(
      Executor background,
      Executor quiet,
      Executor foreground,
      LongSupplier seeds,
      ThreadStarter starter) {
    inHand = new RunViewModel(background, foreground, starter);
    outlook = new OutlookViewModel(inHand.run(), quiet, foreground);
    // Before anybody else looks at the run: what is known of it is shown together with it.
    inHand.runProperty().subscribe((before, now) -> firstSteps.follow(now));
    inHand
        .runProperty()
        .subscribe((before, now) -> outlook.follow(now, inHand.playback().playingProperty().get()));
    setUp = new SetUpViewModel(inHand, side::showPython);
    futures = new FuturesViewModel(quiet, foreground);
    scheduler = new SchedulerViewModel(inHand, outlook, quiet, foreground, seeds);
    inHand.onShown(now -> futures.leave());
    stepping = new SteppingViewModel(inHand, scheduler);
    asking = new AskViewModel(inHand, stepping);
  }

  /** The run in hand. */
  public RunViewModel inHand() {
    return inHand;
  }

  /** Its set-up. */
  public SetUpViewModel setUp() {
    return setUp;
  }

  /** Its steps. */
  public SteppingViewModel stepping() {
    return stepping;
  }

  /** Who decides them. */
  public SchedulerViewModel scheduler() {
    return scheduler;
  }

  /** What can still happen. */
  public OutlookViewModel outlook() {
    return outlook;
  }

  /** The schedule and the same with one step changed. */
  public FuturesViewModel futures() {
    return futures;
  }

  /** What a class is asked. */
  public AskViewModel asking() {
    return asking;
  }

  /** The sentences that lead to the first lost update. */
  public FirstSteps firstSteps() {
    return firstSteps;
  }

  /** What is chosen in the side panel. */
  public SideViewModel side() {
    return side;
  }

  /** Whether a class is to vote before it sees what comes of the run. */
  public ReadOnlyBooleanProperty outcomeHiddenProperty() {
    return outcomeHidden.getReadOnlyProperty();
  }

  /** Hides what comes of the run, or shows it again. */
  public void toggleOutcome() {
    outcomeHidden.set(!outcomeHidden.get());
  }

  /** Begins the first steps again, with the set-up that they are made for. */
  public void beginFirstSteps() {
    inHand.playback().pause();
    firstSteps.dismissedProperty().set(false);
    inHand.attempt(
        now -> Run.of(RunViewModel.FIRST, now.choice().with(SchedulerChoice.Kind.YOU_CHOOSE)));
  }

  /** Compares the schedule with the same with one step changed; or does so no longer. */
  public void compareFutures() {
    if (futures.leave()) {
      return;
    }
    Run run = inHand.run();
    if (run.trace().end().progress().steps() == 0) {
      inHand.say(Message.of("step.problem.no-steps"));
      return;
    }
    inHand.standStill();
    int here = run.position() > 0 ? run.position() : run.trace().length();
    futures.open(
        run.trace(),
        outlook.noReturnProperty().get().map(NoReturn::position).orElse(here),
        run.position());
  }

  /** Compares the schedule with the same, but for the step that led to a position. */
  public void compareFuturesAt(int position) {
    inHand.standStill();
    futures.openAt(inHand.run().trace(), position);
  }

  /** Goes on with the other one of two futures; the present way is kept. */
  public void take(TwoFutures other) {
    inHand.load(inHand.run().program(), other.changed().schedule(), other.position());
  }

  /** Ends the real threads and what is being worked out. */
  @Override
  public void close() {
    outlook.close();
    scheduler.close();
    futures.close();
    inHand.close();
  }
}
