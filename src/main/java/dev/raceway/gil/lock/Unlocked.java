package dev.raceway.gil.lock;

import dev.raceway.gil.record.Phase;
import dev.raceway.gil.record.Recorder;
import java.io.IOException;

/** An interpreter without a lock. */
public final class Unlocked implements Interpreter {

  private final Recorder recorder;

  /** Makes the interpreter of one thread, which writes down what it is at. */
  public Unlocked(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public void enter() {
    recorder.note(Phase.RUNNING);
  }

  @Override
  public void safePoint() throws InterruptedException {
    Interpreter.endIfInterrupted();
  }

  @Override
  public void block(Blocking call) throws IOException, InterruptedException {
    recorder.note(Phase.BLOCKED);
    call.run();
    recorder.note(Phase.RUNNING);
  }

  @Override
  public void leave() {
    recorder.end();
  }
}
