package dev.raceway.ui.step;

import dev.raceway.engine.DivergenceException;
import dev.raceway.model.CounterKind;
import dev.raceway.model.Decision;
import dev.raceway.model.IllegalDecisionException;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.ShareCode;
import dev.raceway.session.Branch;
import dev.raceway.session.Branches;
import dev.raceway.session.RealThreads;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.session.Session;
import dev.raceway.session.gallery.ReadyMadeRun;
import dev.raceway.ui.step.guide.FirstSteps;
import dev.raceway.ui.step.side.SideViewModel;
import dev.raceway.ui.text.Texts;
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
public final class StepViewModel implements AutoCloseable {

  /** The set-up at the start: the smallest race, and a lock that is there but off. */
  static final Program FIRST = Program.plain(2, 1).withLock(LockMode.MUTEX, false);

  private final ReadOnlyObjectWrapper<Run> run = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<DivergenceException>> divergence =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Branches> branches =
      new ReadOnlyObjectWrapper<>(Branches.NONE);
  private final ReadOnlyBooleanWrapper outcomeHidden = new ReadOnlyBooleanWrapper();
  private final FirstSteps firstSteps = new FirstSteps();
  private final ReadOnlyObjectWrapper<Optional<ThreadId>> passedOver =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Playback playback = new Playback();
  private final SideViewModel side = new SideViewModel();
  private final Session session;
  private final LongSupplier seeds;

  /**
   * Begins with the first set-up.
   *
   * @param background runs the real threads' steps, one task at a time
   * @param foreground hops to the thread of this view model
   * @param seeds gives a new seed for the random scheduler
   */
  public StepViewModel(Executor background, Executor foreground, LongSupplier seeds) {
    this.seeds = seeds;
    RealThreads threads =
        new RealThreads(
            background,
            difference -> foreground.execute(() -> divergence.set(Optional.of(difference))));
    this.session = new Session(FIRST, threads, this::show);
    show(session.run());
    session.apply(now -> now.choose(now.choice().withSeed(seeds.getAsLong())));
  }

  /** The run in hand. */
  public ReadOnlyObjectProperty<Run> runProperty() {
    return run.getReadOnlyProperty();
  }

  /** Returns the run in hand. */
  public Run run() {
    return run.get();
  }

  /** Why the last deed could not be done, as a sentence. */
  public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** How the real threads went another way than the model. */
  public ReadOnlyObjectProperty<Optional<DivergenceException>> divergenceProperty() {
    return divergence.getReadOnlyProperty();
  }

  /** The ways that were left for others. */
  public ReadOnlyObjectProperty<Branches> branchesProperty() {
    return branches.getReadOnlyProperty();
  }

  /** Whether a class is to vote before it sees what comes of the run. */
  public ReadOnlyBooleanProperty outcomeHiddenProperty() {
    return outcomeHidden.getReadOnlyProperty();
  }

  /** The sentences that lead to the first lost update. */
  public FirstSteps firstSteps() {
    return firstSteps;
  }

  /** Playing and its speed. */
  public Playback playback() {
    return playback;
  }

  /** What is chosen in the side panel. */
  public SideViewModel side() {
    return side;
  }

  /** Runs a thread's next instruction. */
  public void run(ThreadId thread) {
    attempt(now -> now.decide(Decision.run(thread)));
  }

  /** Runs a thread to the end of its increment, or until it blocks. */
  public void finishIncrement(ThreadId thread) {
    attempt(now -> now.finishIncrement(thread));
  }

  /** Throws the lock switch. */
  public void throwSwitch() {
    attempt(Run::throwSwitch);
  }

  /** Takes the next step as the scheduler decides, and says why if there is none. */
  public void step() {
    steps(1, run -> true);
  }

  /**
   * Takes steps as the scheduler decides, and shows where they lead.
   *
   * @param most how many at most
   * @param until after which state to stop
   */
  void steps(int most, Predicate<Run> until) {
    if (run().next().isEmpty() && !run().now().isComplete()) {
      say(Texts.get("step.problem.recording-ends"));
      return;
    }
    attempt(
        now -> {
          Run run = now;
          for (int i = 0; i < most && (i == 0 || !until.test(run)); i++) {
            Run next = run.step();
            passedOver.set(passedOver(run, next));
            run = next;
          }
          return run;
        });
  }

  /** The running thread, if the last step went to another one because it cannot go on. */
  public ReadOnlyObjectProperty<Optional<ThreadId>> passedOverProperty() {
    return passedOver.getReadOnlyProperty();
  }

  private static Optional<ThreadId> passedOver(Run now, Run next) {
    return now.choice().kind() == SchedulerChoice.Kind.YOU_CHOOSE && !now.hasFuture()
        ? now.now()
            .progress()
            .last()
            .filter(last -> !next.now().progress().last().equals(Optional.of(last)))
        : Optional.empty();
  }

  /** Goes back, on, or elsewhere in the trace. */
  public void go(UnaryOperator<Run> move) {
    attempt(move);
  }

  /** Steps back. */
  public void back() {
    go(now -> now.at(now.position() - 1));
  }

  /** Puts a pause mark where the run stands, or takes it away. */
  public void togglePause() {
    attempt(Run::togglePause);
  }

  /** Hides what comes of the run, or shows it again. */
  public void toggleOutcome() {
    outcomeHidden.set(!outcomeHidden.get());
  }

  /** Goes to a way that was left; the present one is kept in its place. */
  public void goTo(Branch branch) {
    clear();
    playback.pause();
    session.goTo(branch);
  }

  /** Forgets a way that was left. */
  public void forget(Branch branch) {
    session.forget(branch);
  }

  /** Opens a ready-made run at its start. */
  public void open(ReadyMadeRun readyMade) {
    clear();
    playback.pause();
    session.load(readyMade.code().program(), readyMade.code().schedule(), readyMade.pauses());
  }

  /** Begins the first steps again, with the set-up that they are made for. */
  public void beginFirstSteps() {
    clear();
    playback.pause();
    firstSteps.dismissedProperty().set(false);
    session.apply(now -> Run.of(FIRST, now.choice().with(SchedulerChoice.Kind.YOU_CHOOSE)));
  }

  /** Starts again; {@link #undo} has the old run back. */
  public void restart() {
    attempt(Run::again);
  }

  /** Has the run back that was replaced last. */
  public void undo() {
    if (session.canUndo()) {
      clear();
      session.undo();
    } else {
      say(Texts.get("step.problem.nothing-to-undo"));
    }
  }

  /** Starts with another number of threads. */
  public void setThreads(int threads) {
    setUp(program -> program.withThreads(threads));
  }

  /** Starts with another number of increments each. */
  public void setIncrements(int increments) {
    setUp(program -> program.withIncrements(increments));
  }

  /** Starts with another counter kind. */
  public void setCounter(CounterKind counter) {
    setUp(program -> program.withCounter(counter));
  }

  /** Starts with another lock mode; the switch stays where it stands. */
  public void setLock(LockMode lock) {
    setUp(program -> program.withLock(lock, lock != LockMode.NONE && program.lockOnAtStart()));
  }

  /** Chooses who decides from here on. */
  public void choose(SchedulerChoice choice) {
    attempt(now -> now.choose(choice));
  }

  /** Chooses the random scheduler with a new seed. */
  public void newSeed() {
    choose(run().choice().with(SchedulerChoice.Kind.RANDOM).withSeed(seeds.getAsLong()));
  }

  /**
   * Loads a schedule or a share code.
   *
   * @return whether it could be; if not, the run in hand is kept and the problem is said
   */
  public boolean load(String text) {
    clear();
    try {
      if (ShareCode.looksLikeOne(text)) {
        ShareCode code = ShareCode.parse(text);
        session.load(code.program(), code.schedule());
      } else {
        Schedule schedule = ScheduleText.parse(text);
        session.load(run().program(), schedule);
      }
      return true;
    } catch (IllegalArgumentException e) {
      say(Problems.sentence(e));
      return false;
    }
  }

  /** Returns the run up to now as a share code. */
  public String shareCode() {
    return new ShareCode(run().program(), run().past().schedule()).text();
  }

  /** Says a sentence in the place of the narration, until the next deed. */
  public void say(String sentence) {
    problem.set(Optional.of(sentence));
  }

  /** Takes back what was said last. */
  public void hush() {
    clear();
  }

  /** Returns all that is known about a divergence, for whoever looks into it. */
  public String report() {
    return divergence
        .get()
        .map(difference -> shareCode() + System.lineSeparator() + difference.getMessage())
        .orElse("");
  }

  /** Lets fresh real threads follow the run after a divergence. */
  public void startThreadsAgain() {
    divergence.set(Optional.empty());
    session.restartThreads();
  }

  /** Ends the real threads. */
  @Override
  public void close() {
    playback.pause();
    session.close();
  }

  private void setUp(UnaryOperator<Program> change) {
    clear();
    Program present = run().program();
    Program standing = present.withLock(present.lock(), run().now().lockOn());
    Program changed = change.apply(standing);
    if (!changed.equals(standing)) {
      session.setUp(changed);
    }
  }

  private void attempt(UnaryOperator<Run> deed) {
    try {
      clear();
      session.apply(deed);
    } catch (IllegalDecisionException e) {
      playback.pause();
      say(Problems.sentence(e));
    }
  }

  private void show(Run next) {
    firstSteps.follow(next);
    boolean tooMany = session.branches().dropped() > branches.get().dropped();
    branches.set(session.branches());
    run.set(next);
    if (tooMany) {
      say(Texts.get("step.branches.dropped", Branches.MOST));
    }
  }

  private void clear() {
    problem.set(Optional.empty());
    passedOver.set(Optional.empty());
  }
}
