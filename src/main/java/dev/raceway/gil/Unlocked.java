package dev.raceway.gil;

import java.io.IOException;

/** An interpreter without a lock. */
final class Unlocked implements Interpreter {

  private final Recorder recorder;

  Unlocked(Recorder recorder) {
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
