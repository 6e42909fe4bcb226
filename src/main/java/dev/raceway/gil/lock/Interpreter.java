package dev.raceway.gil.lock;

import java.io.IOException;

/** What a thread's work runs on. Each thread has one of its own. */
public interface Interpreter {

  /** Something that blocks, and so does without the interpreter. */
  interface Blocking {
    /** Blocks until it is done or the thread is interrupted. */
    void run() throws IOException, InterruptedException;
  }

  /** Begins to run. */
  void enter() throws InterruptedException;

  /** Called between instructions, where another thread may be let in. */
  void safePoint() throws InterruptedException;

  /** Runs something that blocks. */
  void block(Blocking call) throws IOException, InterruptedException;

  /** Ends, from whatever it was at. */
  void leave();

  /** Threads are ended by interrupting them; one that computes looks for that itself. */
  static void endIfInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }
}
