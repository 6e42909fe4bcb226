package dev.raceway.ui.step.run;

import dev.raceway.engine.ThreadStarter;
import dev.raceway.model.IllegalDecisionException;
import dev.raceway.model.InvalidProgramException;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.schedule.Reading;
import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import dev.raceway.session.Branch;
import dev.raceway.session.Branches;
import dev.raceway.session.RealThreads;
import dev.raceway.session.Run;
import dev.raceway.session.RunRule;
import dev.raceway.session.Session;
import dev.raceway.session.gallery.ReadyMadeRun;
import dev.raceway.ui.failure.Failure;
import dev.raceway.ui.failure.FailureReport;
import dev.raceway.ui.text.Message;
import dev.raceway.work.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The run in hand: where runs come from and go to, how they are had back, and what is said. */
public final class RunViewModel implements AutoCloseable {

  /** The set-up at the start: the smallest race, and a lock that is there but off. */
  public static final Program FIRST = Program.plain(2, 1).withLock(LockMode.MUTEX, false);

  private final ReadOnlyObjectWrapper<Run> run = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<Message>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Throwable>> threadsFailure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Branches> branches =
      new ReadOnlyObjectWrapper<>(Branches.NONE);
  private final Playback playback = new Playback();
  private final Session session;
  private final TextReading reading;
  private BooleanSupplier undoBeyond = () -> false;
  private final List<Runnable> onDeed = new ArrayList<>();
  private final List<Consumer<Run>> onShown = new ArrayList<>();
  private boolean hasNews;
  private boolean closed;

  /**
   * Begins with the first set-up.
   *
   * @param background runs the real threads' steps, one task at a time
   * @param foreground hops to the thread of this view model
   * @param starter starts the real threads
   */
  public RunViewModel(Executor background, Executor foreground, ThreadStarter starter) {
    RealThreads threads =
        new RealThreads(
            background, starter, failure -> foreground.execute(() -> threadsFailure.set(failure)));
    session = new Session(FIRST, threads, this::show);
    run.set(session.run());
    reading =
        new TextReading(
            Workplace.of(background, foreground),
            System::nanoTime,
            events -> say(Message.of("step.reading", events)));
  }

  /** The run in hand. */
  public ReadOnlyObjectProperty<Run> runProperty() {
    return run.getReadOnlyProperty();
  }

  /** Returns the run in hand. */
  public Run run() {
    return run.get();
  }

  /** Why the last deed could not be done. */
  public ReadOnlyObjectProperty<Optional<Message>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Why the real threads follow the run no longer. */
  public ReadOnlyObjectProperty<Optional<Throwable>> threadsFailureProperty() {
    return threadsFailure.getReadOnlyProperty();
  }

  /** The ways that were left for others. */
  public ReadOnlyObjectProperty<Branches> branchesProperty() {
    return branches.getReadOnlyProperty();
  }

  /** Playing and its speed. */
  public Playback playback() {
    return playback;
  }

  /** Goes to a way that was left; the present one is kept in its place. */
  public void goTo(Branch branch) {
    standStill();
    session.goTo(branch);
  }

  /** Forgets a way that was left. */
  public void forget(Branch branch) {
    session.forget(branch);
  }

  /** Opens a ready-made run at its start. */
  public void open(ReadyMadeRun readyMade) {
    standStill();
    session.load(readyMade.code().program(), readyMade.code().schedule(), readyMade.pauses());
  }

  /** Begins with a run that was prepared, and the ways that were left meanwhile. */
  public void begin(Run prepared, List<Branch> ways) {
    standStill();
    reading.cancel();
    session.begin(prepared, ways);
  }

  /**
   * Asks for what was there before the run in hand, when all that came after that was taken back.
   *
   * @param beyond returns whether there was anything
   */
  public void undoBeyond(BooleanSupplier beyond) {
    undoBeyond = beyond;
  }

  /** Lets only such runs follow as a rule allows. */
  void obey(RunRule rule, Runnable onRefused) {
    session.obey(rule, onRefused);
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
    } else if (!undoBeyond.getAsBoolean()) {
      say(Message.of("step.problem.nothing-to-undo"));
    }
  }

  /**
   * Loads a schedule or a share code.
   *
   * @return whether it could be; if not, the run in hand is kept and the problem is said
   */
  public boolean load(String text) {
    clear();
    try {
      session.load(Reading.of(text, run().program(), Reading.Watch.PATIENT));
      return true;
    } catch (IllegalArgumentException e) {
      say(Problems.sentence(e));
      return false;
    }
  }

  /**
   * Loads a schedule or a share code as soon as it is read, which may take seconds.
   *
   * @param onLoaded told when it is loaded
   * @param onRefused told why not; it is said, too
   */
  public void read(String text, Runnable onLoaded, Consumer<IllegalArgumentException> onRefused) {
    standStill();
    reading.read(
        text,
        run().program(),
        new TextReading.Listener() {
          @Override
          public void read(Trace trace) {
            clear();
            session.load(trace);
            onLoaded.run();
          }

          @Override
          public void refused(IllegalArgumentException why) {
            say(Problems.sentence(why));
            onRefused.accept(why);
          }
        });
  }

  /**
   * Reads no more of a text; the run in hand is kept.
   *
   * @return whether something was being read
   */
  public boolean cancelReading() {
    boolean was = reading.cancel();
    if (was) {
      say(Message.of("step.reading.cancelled"));
    }
    return was;
  }

  /** Loads a schedule that can be followed, and goes to a position of it. */
  public void load(Program program, Schedule schedule, int position) {
    clear();
    session.load(program, schedule);
    session.apply(now -> now.at(position));
  }

  /** Returns the run up to now as a share code. */
  public String shareCode() {
    return new ShareCode(run().program(), run().past().schedule()).text();
  }

  /** Says a sentence in the place of the narration, until the next deed. */
  public void say(Message sentence) {
    hasNews = false;
    problem.set(Optional.of(sentence));
  }

  /** Says in the same place what was done; that is no problem. */
  public void tell(Message sentence) {
    problem.set(Optional.empty());
    hasNews = true;
    problem.set(Optional.of(sentence));
  }

  /** Returns whether what is said is no problem. */
  public boolean hasNews() {
    return hasNews;
  }

  /**
   * Returns all that is known about why the real threads have failed, for whoever looks into it.
   */
  public String report() {
    return threadsFailure
        .get()
        .map(failure -> FailureReport.of(shareCode(), new Failure("stepping", failure)))
        .orElse("");
  }

  /** Lets fresh real threads follow the run after a failure. */
  public void startThreadsAgain() {
    threadsFailure.set(Optional.empty());
    session.restartThreads();
  }

  /** Ends the real threads; no other set-up is taken from then on. */
  @Override
  public void close() {
    closed = true;
    playback.pause();
    reading.cancel();
    session.close();
  }

  /** Starts with another set-up; one that cannot be is said, and the run in hand is kept. */
  void setUp(UnaryOperator<Program> change) {
    if (closed) {
      return;
    }
    clear();
    Program present = run().program();
    Program standing = present.withLock(present.lock(), run().now().lockOn());
    try {
      Program changed = change.apply(standing);
      if (!changed.equals(standing)) {
        session.setUp(changed);
      }
    } catch (InvalidProgramException e) {
      say(Problems.sentence(e));
    }
  }

  /** Changes the run by one of its own deeds, or says why it cannot be done. */
  public void attempt(UnaryOperator<Run> deed) {
    try {
      clear();
      session.apply(deed);
    } catch (IllegalDecisionException e) {
      playback.pause();
      say(Problems.sentence(e));
    }
  }

  private void show(Run next) {
    boolean tooMany = session.branches().dropped() > branches.get().dropped();
    branches.set(session.branches());
    run.set(next);
    if (tooMany) {
      say(Message.of("step.branches.dropped"));
    }
    onShown.forEach(each -> each.accept(next));
  }

  /** Asks to be told when a deed begins: what was said of the last one is over. */
  public void onDeed(Runnable told) {
    onDeed.add(told);
  }

  /** Asks to be told of a run when all who look at it have seen it; may change it. */
  public void onShown(Consumer<Run> told) {
    onShown.add(told);
  }

  /** Plays no longer, and says nothing more of the last deed. */
  public void standStill() {
    clear();
    playback.pause();
  }

  private void clear() {
    problem.set(Optional.empty());
    onDeed.forEach(Runnable::run);
  }
}
