package dev.raceway.gil.work;

import dev.raceway.gil.lock.Interpreter;
import java.io.IOException;

/** What one thread has to do. */
interface WorkItem {

  /** Does it, from start to end; ends early if the thread is interrupted. */
  void run(Interpreter interpreter) throws IOException, InterruptedException;

  /** Returns how much is done, from 0 to 1. Any thread may ask at any time. */
  double done();

  /** Tells whether what was found is what should be found; to be asked after the end. */
  boolean isRight();
}
