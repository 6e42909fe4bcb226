package dev.raceway.picture.board.content;

import dev.raceway.model.Instruction;
import dev.raceway.model.ThreadId;
import java.util.Optional;

/** What a thread's lane says right of now. */
public sealed interface NextCell {

  /** Returns whose lane it is. */
  ThreadId thread();

  /**
   * The thread can run.
   *
   * @param thread who
   * @param instruction what it executes next
   * @param amount what one of its updates adds
   * @param willWait whether that only puts it into the lock's queue
   * @param contextSwitch whether another thread made the last step
   */
  record Ready(
      ThreadId thread,
      Instruction instruction,
      long amount,
      boolean willWait,
      boolean contextSwitch)
      implements NextCell {}

  /**
   * The thread is blocked.
   *
   * @param thread who
   * @param owner for whom it waits
   * @param place its place in the queue, from 1
   */
  record Waiting(ThreadId thread, Optional<ThreadId> owner, int place) implements NextCell {}

  /**
   * The thread is ready, and nobody can take the interpreter from the one that runs.
   *
   * @param thread who
   * @param holder who runs
   */
  record NoInterpreter(ThreadId thread, ThreadId holder) implements NextCell {}

  /**
   * The thread has finished.
   *
   * @param thread who
   * @param exact whether no update is lost
   */
  record Done(ThreadId thread, boolean exact) implements NextCell {}
}
