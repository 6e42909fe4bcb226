package dev.raceway.engine;

import dev.raceway.engine.counter.Gate;
import dev.raceway.engine.counter.RealLock;
import dev.raceway.model.Instruction;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Where one stepped thread stands before each instruction until the controller lets it go.
 *
 * <p>The thread writes what it stands at and then the phase; the controller reads the phase and
 * then the rest. So the volatile phase publishes everything else.
 */
final class StepGate implements Gate {

  private enum Phase {
    RUNNING,
    STANDING,
    BLOCKED,
    ENDED
  }

  private final Controller controller;
  private volatile Phase phase = Phase.RUNNING;
  private volatile boolean cancelled;

  private Optional<Instruction> next = Optional.empty();
  private OptionalLong register = OptionalLong.empty();
  private Optional<RealLock> waitsFor = Optional.empty();
  private int increment = 1;
  private boolean holdsLock;
  private boolean hasTurn;

  StepGate(Controller controller) {
    this.controller = controller;
  }

  // The stepped thread's side.

  /** Stands before an increment, whose first instruction the lock switch decides when it runs. */
  void beforeIncrement(int number) {
    increment = number;
    stand(Optional.empty(), OptionalLong.empty());
    hasTurn = true;
  }

  @Override
  public void before(Instruction instruction) {
    before(instruction, OptionalLong.empty());
  }

  @Override
  public void before(Instruction instruction, long copy) {
    before(instruction, OptionalLong.of(copy));
  }

  private void before(Instruction instruction, OptionalLong copy) {
    if (hasTurn) {
      // The turn that began the increment is for its first instruction.
      hasTurn = false;
    } else {
      stand(Optional.of(instruction), copy);
    }
    holdsLock &= instruction != Instruction.RELEASE;
    next = Optional.of(instruction);
  }

  @Override
  public boolean takes(RealLock lock) {
    if (lock.isTaken()) {
      waitsFor = Optional.of(lock);
      enter(Phase.BLOCKED);
    }
    try {
      lock.lockInterruptibly();
    } catch (InterruptedException e) {
      throw new Cancelled();
    }
    waitsFor = Optional.empty();
    holdsLock = true;
    return true;
  }

  /** Comes when the thread has nothing left to do, or was ended. */
  void end() {
    next = Optional.empty();
    register = OptionalLong.empty();
    increment++;
    enter(Phase.ENDED);
  }

  private void stand(Optional<Instruction> instruction, OptionalLong copy) {
    next = instruction;
    register = copy;
    enter(Phase.STANDING);
    SpinThenPark.await(() -> phase == Phase.RUNNING || cancelled);
    if (cancelled) {
      throw new Cancelled();
    }
  }

  private void enter(Phase newPhase) {
    phase = newPhase;
    controller.wake();
  }

  // The controller's side.

  void letGo(Thread worker) {
    phase = Phase.RUNNING;
    LockSupport.unpark(worker);
  }

  void cancel() {
    cancelled = true;
  }

  boolean isRunning() {
    return phase == Phase.RUNNING;
  }

  boolean isStanding() {
    return phase == Phase.STANDING;
  }

  boolean isBlocked() {
    return phase == Phase.BLOCKED;
  }

  boolean hasEnded() {
    return phase == Phase.ENDED;
  }

  /** Returns the instruction that comes next, empty before an increment and after the last. */
  Optional<Instruction> next() {
    return next;
  }

  OptionalLong register() {
    return register;
  }

  Optional<RealLock> waitsFor() {
    return waitsFor;
  }

  int increment() {
    return increment;
  }

  boolean holdsLock() {
    return holdsLock;
  }
}
