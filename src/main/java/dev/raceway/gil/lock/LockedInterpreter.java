package dev.raceway.gil.lock;

import dev.raceway.gil.record.Phase;
import dev.raceway.gil.record.Recorder;
import java.io.IOException;

/** An interpreter with a lock, of which only the holder runs. */
public final class LockedInterpreter implements Interpreter {

  private final InterpreterLock lock;
  private final int me;
  private final Recorder recorder;
  private boolean holds;

  /** Makes the interpreter of one thread, which writes down what it is at. */
  public LockedInterpreter(InterpreterLock lock, int me, Recorder recorder) {
    this.lock = lock;
    this.me = me;
    this.recorder = recorder;
  }

  @Override
  public void enter() throws InterruptedException {
    recorder.note(Phase.WAITING);
    take();
  }

  @Override
  public void safePoint() throws InterruptedException {
    Interpreter.endIfInterrupted();
    if (lock.isDropRequested()) {
      drop(Phase.WAITING);
      take();
    }
  }

  @Override
  public void block(Blocking call) throws IOException, InterruptedException {
    drop(Phase.BLOCKED);
    call.run();
    recorder.note(Phase.WAITING);
    take();
  }

  @Override
  public void leave() {
    if (holds) {
      holds = false;
      lock.leave(recorder);
    } else {
      recorder.end();
    }
  }

  private void take() throws InterruptedException {
    lock.take(me, recorder);
    holds = true;
  }

  private void drop(Phase next) throws InterruptedException {
    holds = false;
    lock.drop(me, next, recorder);
  }
}
