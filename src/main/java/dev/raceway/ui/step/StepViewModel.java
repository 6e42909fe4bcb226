package dev.raceway.ui.step;

import dev.raceway.ui.text.Message;
import dev.raceway.engine.ThreadStarter;
import dev.raceway.explore.ExplorationProgress;
import dev.raceway.model.Decision;
import dev.raceway.model.PythonRule;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.outlook.NoReturn;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.ui.step.futures.FuturesViewModel;
import dev.raceway.ui.step.futures.TwoFutures;
import dev.raceway.ui.step.guide.FirstSteps;
import dev.raceway.ui.step.outlook.OutlookViewModel;
import dev.raceway.ui.step.outlook.PlanningViewModel;
import dev.raceway.ui.step.side.SideViewModel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What can be seen of the run in hand and done with it. Every deed is taken at once. */
public final class StepViewModel extends RunViewModel {

  private final ReadOnlyBooleanWrapper outcomeHidden = new ReadOnlyBooleanWrapper();
  private final FirstSteps firstSteps = new FirstSteps();
  private final ReadOnlyObjectWrapper<Optional<ThreadId>> passedOver =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final SideViewModel side = new SideViewModel();
  private final LongSupplier seeds;
  private final OutlookViewModel outlook;
  private final PlanningViewModel planning;
  private final FuturesViewModel futures;
  private final AskViewModel ask;
  private Optional<RunGuide> guide = Optional.empty();
  private boolean stepsWhenPlanned;
  private Optional<Message> noWay = Optional.empty();

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
    super(background, foreground, starter);
    this.seeds = seeds;
    outlook = new OutlookViewModel(run(), quiet, foreground);
    futures = new FuturesViewModel(quiet, foreground);
    ask = new AskViewModel(this);
    planning = new PlanningViewModel(quiet, foreground, new Planned());
    planning
        .progressProperty()
        .subscribe(soFar -> soFar.ifPresent(far -> say(Message.of("step.planning", far.states()))));
    attempt(now -> now.choose(now.choice().withSeed(seeds.getAsLong())));
  }

  /** What a class is asked. */
  public AskViewModel asking() {
    return ask;
  }

  /** Whether a class is to vote before it sees what comes of the run. */
  public ReadOnlyBooleanProperty outcomeHiddenProperty() {
    return outcomeHidden.getReadOnlyProperty();
  }

  /** The sentences that lead to the first lost update. */
  public FirstSteps firstSteps() {
    return firstSteps;
  }

  /** What can still happen. */
  public OutlookViewModel outlook() {
    return outlook;
  }

  /** The way to where the scheduler is to lead. */
  public PlanningViewModel planning() {
    return planning;
  }

  /** The schedule and the same with one step changed. */
  public FuturesViewModel futures() {
    return futures;
  }

  /** What is chosen in the side panel. */
  public SideViewModel side() {
    return side;
  }

  /** Lets somebody go along, and say what is allowed. */
  public void follow(RunGuide along) {
    guide = Optional.of(along);
    obey(along, along::refused);
  }

  /** Runs a thread's next instruction. */
  public void run(ThreadId thread) {
    if (guide.filter(along -> along.takesThread(thread)).isEmpty()) {
      attempt(now -> now.decide(Decision.run(thread)));
    }
  }

  /** Runs a thread to the end of its increment, or until it blocks. */
  public void finishIncrement(ThreadId thread) {
    attempt(now -> now.finishIncrement(thread));
  }

  /** Starts with another rule for where threads are switched, and shows its bytecode. */
  @Override
  public void setPython(PythonRule rule) {
    super.setPython(rule);
    side.showPython(rule);
  }

  /** Throws the lock switch. */
  @Override
  public void toggleLock() {
    attempt(Run::toggleLock);
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
  void steps(int most, Predicate<Run> until) {
    if (run().next().isEmpty() && !run().now().isComplete()) {
      stepsWhenPlanned = planning.isUnderWay();
      if (!stepsWhenPlanned) {
        say(noWay.orElseGet(() -> Message.of("step.problem.recording-ends")));
      }
      return;
    }
    attempt(
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
    attempt(move);
  }

  /** Steps back. */
  public void back() {
    go(now -> now.at(now.position() - 1));
  }

  /** Runs along the trace to a position of it: from here if it lies ahead, else from the start. */
  public void runTo(int position) {
    if (run().position() >= position) {
      go(now -> now.at(0));
    }
    playback().playTo(position);
  }

  /** Puts a pause mark where the run stands, or takes it away. */
  public void togglePause() {
    attempt(Run::togglePause);
  }

  /** Hides what comes of the run, or shows it again. */
  public void toggleOutcome() {
    outcomeHidden.set(!outcomeHidden.get());
  }

  /** Begins the first steps again, with the set-up that they are made for. */
  public void beginFirstSteps() {
    clear();
    playback().pause();
    firstSteps.dismissedProperty().set(false);
    attempt(now -> Run.of(FIRST, now.choice().with(SchedulerChoice.Kind.YOU_CHOOSE)));
  }

  /** Chooses who decides from here on. */
  public void choose(SchedulerChoice choice) {
    attempt(now -> now.choose(choice));
  }

  /** Chooses who decides from here on; where a value is to be reached, one that can be. */
  public void decideBy(SchedulerChoice.Kind kind) {
    SchedulerChoice choice = run().choice();
    if (kind == SchedulerChoice.Kind.EXACTLY) {
      aimAt(outlook.nearest(choice.target()));
    } else {
      choose(choice.with(kind));
    }
  }

  /** Chooses the scheduler that ends exactly at a value. */
  public void aimAt(long value) {
    choose(run().choice().exactly(value));
  }

  /** Plays the schedule that loses the most: from here, or from the start if all is done. */
  public void playWorst() {
    if (run().now().isComplete()) {
      restart();
    }
    choose(run().choice().with(SchedulerChoice.Kind.WORST));
    playback().play();
  }

  /**
   * Lets a person choose again, if it takes too long to find the way.
   *
   * @return whether one was being looked for
   */
  public boolean cancelPlanning() {
    boolean underWay = planning.isUnderWay();
    if (underWay) {
      playback().pause();
      choose(run().choice().with(SchedulerChoice.Kind.YOU_CHOOSE));
    }
    return underWay;
  }

  /** Compares the schedule with the same with one step changed; or does so no longer. */
  public void compareFutures() {
    if (futures.leave()) {
      return;
    }
    if (run().trace().end().progress().steps() == 0) {
      say(Message.of("step.problem.no-steps"));
      return;
    }
    clear();
    playback().pause();
    int here = run().position() > 0 ? run().position() : run().trace().length();
    futures.open(
        run().trace(),
        outlook.noReturnProperty().get().map(NoReturn::position).orElse(here),
        run().position());
  }

  /** Compares the schedule with the same, but for the step that led to a position. */
  public void compareFuturesAt(int position) {
    clear();
    playback().pause();
    futures.openAt(run().trace(), position);
  }

  /** Goes on with the other one of two futures; the present way is kept. */
  public void take(TwoFutures other) {
    load(run().program(), other.changed().schedule(), other.position());
  }

  /** Chooses the random scheduler with a new seed. */
  public void newSeed() {
    choose(run().choice().with(SchedulerChoice.Kind.RANDOM).withSeed(seeds.getAsLong()));
  }

  @Override
  void follow(Run next) {
    firstSteps.follow(next);
    outlook.follow(next, playback().playingProperty().get());
  }

  @Override
  void shown(Run next) {
    planning.follow(next);
    futures.leave();
  }

  /** Ends the real threads and what is being worked out. */
  @Override
  public void close() {
    outlook.close();
    planning.close();
    futures.close();
    super.close();
  }

  @Override
  void clear() {
    super.clear();
    passedOver.set(Optional.empty());
    stepsWhenPlanned = false;
    noWay = Optional.empty();
  }

  /** What becomes of a way that was looked for. */
  private final class Planned implements PlanningViewModel.Listener {

    @Override
    public void planned(List<Decision> steps) {
      boolean wasAskedToStep = stepsWhenPlanned;
      attempt(now -> now.planned(steps));
      if (wasAskedToStep) {
        step();
      }
    }

    @Override
    public void outOfReach() {
      sayNoWay(Message.of("step.problem.out-of-reach", run().choice().target()));
    }

    @Override
    public void gaveUp(ExplorationProgress progress) {
      sayNoWay(Message.of("step.problem.too-many-states", progress.states()));
    }

    private void sayNoWay(Message sentence) {
      playback().pause();
      noWay = Optional.of(sentence);
      say(sentence);
    }
  }
}
