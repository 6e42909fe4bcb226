package dev.raceway.engine;

import dev.raceway.engine.counter.Bracket;
import dev.raceway.engine.counter.Counter;
import dev.raceway.engine.counter.NoLock;
import dev.raceway.engine.counter.RealLock;
import dev.raceway.model.ThreadId;
import dev.raceway.model.ThreadWork;
import java.util.function.BooleanSupplier;

/** One real thread of a stepped run. */
final class Worker {

  private final StepGate gate;
  private final Thread thread;

  /**
   * Makes the thread; once started, it goes to the gate before its first increment.
   *
   * @param gate where it stands between its instructions
   * @param work how many increments it does, and what each adds
   * @param lockOn the lock switch, read when an increment begins
   */
  Worker(
      ThreadId id,
      StepGate gate,
      ThreadWork work,
      Counter counter,
      Bracket bracket,
      BooleanSupplier lockOn) {
    this.gate = gate;
    this.thread = new Thread(() -> run(work, counter, bracket, lockOn), "raceway-" + id.letter());
    // A window that is closed in the middle of a run ends the process at once.
    thread.setDaemon(true);
  }

  void start(ThreadStarter starter) {
    starter.start(thread);
  }

  private void run(ThreadWork work, Counter counter, Bracket bracket, BooleanSupplier lockOn) {
    try {
      for (int i = 1; i <= work.updates(); i++) {
        gate.beforeIncrement(i);
        counter.increment(gate, lockOn.getAsBoolean() ? bracket : NoLock.NONE, work.amount());
      }
    } catch (Cancelled e) {
      // The run was ended; locks were given back on the way here.
    } finally {
      gate.end();
    }
  }

  StepGate gate() {
    return gate;
  }

  /** Lets the thread execute one instruction and waits until it has come to rest. */
  void step() {
    gate.letGo(thread);
    awaitRest();
  }

  /** Waits until the thread stands at a gate, is parked in the lock's queue, or has ended. */
  void awaitRest() {
    SpinThenPark.await(() -> !gate.isRunning());
    if (gate.isBlocked()) {
      awaitParked(gate.waitsFor().orElseThrow());
    } else if (gate.hasEnded()) {
      // It says so while it still has a little way to go.
      join();
    }
  }

  /**
   * The thread says that it will wait before it does; the order of the queue needs that it does.
   */
  @SuppressWarnings(
      "ThreadPriorityCheck") // It ends by the lock's own state, yielding only saves time.
  private void awaitParked(RealLock lock) {
    while (!(lock.hasQueued(thread) && thread.getState() == Thread.State.WAITING)) {
      Thread.yield();
    }
  }

  /** Ends the thread; the interrupt wakes it from its gate and from the lock's queue alike. */
  void cancel() {
    gate.cancel();
    thread.interrupt();
  }

  /** Waits for the thread's end. */
  void join() {
    Threads.awaitEnd(thread);
  }
}
