package dev.raceway.explore.state;

import dev.raceway.model.Instruction;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.model.ThreadState;
import java.util.List;
import java.util.Optional;

/**
 * Where a thread stands, without its register, its name and its past: all of its program that still
 * matters.
 *
 * @param amount what each of its increments adds; 0 when the thread has finished
 * @param left increments not yet ended, the one under way included; 0 when the thread has finished
 * @param bracketed whether the increment under way, or the one that comes next, uses the lock
 * @param at index of the next instruction in that increment's code
 * @param standing how it stands there
 */
record ThreadLocation(long amount, int left, boolean bracketed, int at, Standing standing) {

  enum Standing {
    /** It can go on. */
    READY,
    /** It goes on, and nobody else before it has: it has the interpreter, not at a switch point. */
    RUNNING,
    /** At its acquire, in the lock's queue. */
    WAITING,
    /** At its release, after a compare-and-set that failed. */
    FAILED
  }

  static final ThreadLocation FINISHED = new ThreadLocation(0, 0, false, 0, Standing.READY);

  /** Returns the place of a thread. */
  static ThreadLocation of(ThreadId id, State state) {
    ThreadState thread = state.thread(id);
    Standing standing =
        state.uninterrupted().equals(Optional.of(id)) ? Standing.RUNNING : standing(thread);
    int left = state.program().updates(id) - thread.increment() + 1;
    long amount = state.program().amount(id);
    return thread
        .code()
        .map(
            code ->
                new ThreadLocation(
                    amount, left, thread.bracketed(), thread.programCounter(), standing))
        .orElseGet(() -> begin(amount, left, state));
  }

  private static Standing standing(ThreadState thread) {
    if (thread.blocked()) {
      return Standing.WAITING;
    }
    boolean atRelease =
        thread
            .code()
            .map(code -> code.get(thread.programCounter()) == Instruction.RELEASE)
            .orElse(false);
    return atRelease && thread.done() < thread.increment() ? Standing.FAILED : Standing.READY;
  }

  /** Returns the place before an increment, when so many are left. */
  static ThreadLocation begin(long amount, int left, State state) {
    return left == 0
        ? FINISHED
        : new ThreadLocation(amount, left, state.lockOn(), 0, Standing.READY);
  }

  /** Returns another place in the same increment. */
  ThreadLocation at(int index, Standing how) {
    return new ThreadLocation(amount, left, bracketed, index, how);
  }

  /** Returns the code of the increment under way. */
  List<Instruction> code(Program program) {
    return program.code(bracketed);
  }

  /** Tells whether the register is of use here: after the read and not yet written. */
  boolean hasRegister(Program program) {
    List<Instruction> code = code(program);
    int read = code.indexOf(Instruction.READ);
    boolean written = standing == Standing.FAILED;
    for (int i = 0; i < at; i++) {
      written |= code.get(i).writes();
    }
    return left > 0 && read >= 0 && at > read && !written;
  }

  /** Tells whether a thread here has the lock that the threads share, or a permit. */
  boolean holds(Program program) {
    int acquire = code(program).indexOf(Instruction.ACQUIRE);
    return program.lock().shared() && left > 0 && acquire >= 0 && at > acquire;
  }
}
