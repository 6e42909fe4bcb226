package dev.raceway.engine;

import dev.raceway.engine.Observation.Condition;
import dev.raceway.engine.Observation.Standing;
import dev.raceway.engine.counter.Bracket;
import dev.raceway.engine.counter.Counter;
import dev.raceway.engine.counter.Counters;
import dev.raceway.model.Decision;
import dev.raceway.model.IllegalDecisionException;
import dev.raceway.model.Instruction;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.Refusal;
import dev.raceway.model.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs a program on real threads, one instruction at a time.
 *
 * <p>Between two steps every thread stands at its gate, is parked in the real lock's queue, or has
 * ended. To be used by one thread at a time, which waits while a step is executed. Closing ends
 * every thread, wherever it stands, and returns when they are gone.
 */
public final class SteppingEngine implements AutoCloseable {

  private final Program program;
  private final Counter counter;
  private final Controller controller = new Controller();
  private final List<Worker> workers;
  private final List<ThreadId> queue = new ArrayList<>();
  private volatile boolean lockOn;

  /** The thread that nobody may interrupt where it stands. */
  private Optional<ThreadId> uninterrupted = Optional.empty();

  /** Starts the threads of a program and waits until all stand before their first instruction. */
  public SteppingEngine(Program program) {
    this(program, Thread::start);
  }

  /**
   * Starts the threads of a program in a given way. If one cannot be started, those that were are
   * ended before the failure reaches the caller.
   */
  public SteppingEngine(Program program, ThreadStarter starter) {
    this.program = program;
    this.counter = Counters.of(program.counter());
    this.counter.reset(program.start());
    this.lockOn = program.lockOnAtStart();
    List<Bracket> brackets = Brackets.of(program.lock(), program.permits(), program.threads());
    this.workers =
        program.threadIds().stream().map(id -> make(id, brackets.get(id.index()))).toList();
    start(starter);
  }

  private void start(ThreadStarter starter) {
    try {
      workers.forEach(worker -> worker.start(starter));
    } catch (RuntimeException | Error failure) {
      close();
      throw failure;
    }
    workers.forEach(Worker::awaitRest);
  }

  private Worker make(ThreadId id, Bracket bracket) {
    StepGate gate = new StepGate(controller);
    return new Worker(id, gate, program.work().get(id.index()), counter, bracket, () -> lockOn);
  }

  /**
   * Lets a thread execute its next instruction and waits until all threads have come to rest.
   *
   * @throws IllegalDecisionException if the thread does not stand at its gate, or another one
   *     cannot be interrupted; nothing changes
   */
  public void step(ThreadId id) {
    requireStanding(id);
    controller.becomeMe();
    boolean handsOver = holds(id) && !queue.isEmpty();
    Optional<Instruction> ran = worker(id).gate().next();
    worker(id).step();
    uninterrupted = Optional.of(id).filter(self -> isBetweenSwitchPoints(worker(self).gate(), ran));
    if (worker(id).gate().isBlocked()) {
      queue.add(id);
    } else if (handsOver && !holds(id)) {
      awaitNewOwner();
    }
  }

  /**
   * Throws the lock switch; increments that begin from now on follow it.
   *
   * @throws IllegalDecisionException if there is no lock, or the switch stands there already
   */
  public void toggleLock(boolean on) {
    if (program.lock() == LockMode.NONE) {
      throw new IllegalDecisionException(Decision.toggleLock(on), Refusal.NO_LOCK);
    }
    if (on == lockOn) {
      throw new IllegalDecisionException(Decision.toggleLock(on), Refusal.SWITCH_THERE_ALREADY);
    }
    lockOn = on;
  }

  /** Returns what can be seen of the threads now. */
  public Observation observe() {
    return new Observation(
        counter.get(),
        workers.stream().map(worker -> standing(worker.gate())).toList(),
        program.threadIds().stream().filter(this::holds).toList(),
        List.copyOf(queue));
  }

  /** Ends every thread, wherever it stands, and waits until they are gone. */
  @Override
  public void close() {
    workers.forEach(Worker::cancel);
    workers.forEach(Worker::join);
  }

  private void requireStanding(ThreadId id) {
    if (id.index() >= workers.size()) {
      throw new IllegalDecisionException(Decision.run(id), Refusal.NO_SUCH_THREAD);
    }
    StepGate gate = worker(id).gate();
    if (!gate.isStanding()) {
      throw new IllegalDecisionException(
          Decision.run(id), gate.hasEnded() ? Refusal.FINISHED : Refusal.BLOCKED);
    }
    if (!uninterrupted.map(id::equals).orElse(true)) {
      throw new IllegalDecisionException(Decision.run(id), Refusal.NO_SWITCH_POINT);
    }
  }

  /** The instruction that began an increment is not known, but no increment begins with a call. */
  private boolean isBetweenSwitchPoints(StepGate gate, Optional<Instruction> ran) {
    return gate.isStanding()
        && gate.next().isPresent()
        && !ran.map(program.python()::switchesAfter)
            .orElse(program.python() != PythonRule.AFTER_CALLS);
  }

  /** The lock itself chooses who is next; that the model would choose the same is checked later. */
  private void awaitNewOwner() {
    SpinThenPark.await(() -> queue.stream().anyMatch(waiter -> worker(waiter).gate().isStanding()));
    queue.removeIf(waiter -> worker(waiter).gate().isStanding());
  }

  private boolean holds(ThreadId id) {
    return worker(id).gate().holdsLock();
  }

  private Worker worker(ThreadId id) {
    return workers.get(id.index());
  }

  private static Standing standing(StepGate gate) {
    return new Standing(gate.increment(), gate.next(), gate.register(), condition(gate));
  }

  private static Condition condition(StepGate gate) {
    if (gate.hasEnded()) {
      return Condition.ENDED;
    }
    return gate.isBlocked() ? Condition.BLOCKED : Condition.READY;
  }
}
