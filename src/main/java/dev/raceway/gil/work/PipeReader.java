package dev.raceway.gil.work;

import dev.raceway.gil.lock.Interpreter;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks and reads the answer, again and again, through a pipe of its own. */
final class PipeReader implements WorkItem {

  private final PipeResponder responder;
  private final int pipe;
  private final int times;
  private final ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES);
  private final AtomicInteger read = new AtomicInteger();
  private int right;

  PipeReader(PipeResponder responder, int pipe, int times) {
    this.responder = responder;
    this.pipe = pipe;
    this.times = times;
  }

  @Override
  public void run(Interpreter interpreter) throws IOException, InterruptedException {
    for (int question = 0; question < times; question++) {
      responder.ask(pipe, question);
      interpreter.block(this::readAnswer);
      right += buffer.getLong(0) == PipeResponder.answer(question) ? 1 : 0;
      read.setOpaque(question + 1);
      interpreter.safePoint();
    }
  }

  private void readAnswer() throws IOException {
    buffer.clear();
    while (buffer.hasRemaining()) {
      if (responder.end(pipe).read(buffer) < 0) {
        throw new EOFException("a pipe was closed at its other end");
      }
    }
  }

  @Override
  public double done() {
    return times == 0 ? 1 : (double) read.getOpaque() / times;
  }

  @Override
  public boolean isRight() {
    return right == times;
  }
}
