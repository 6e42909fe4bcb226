package dev.raceway.gil.work;

import dev.raceway.engine.Threads;
import dev.raceway.gil.lock.Interpreter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channel;
import java.nio.channels.Pipe;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * The other end of real pipes: a thread that answers each question after a set delay, as a disk or
 * a network would. It computes nothing, so that it leaves the processors to those who are measured.
 */
final class PipeResponder implements AutoCloseable {

  private record Question(Pipe pipe, long due, long answer) {}

  private final long delayNanos;
  private final List<Pipe> pipes = new ArrayList<>();
  private final LinkedBlockingQueue<Question> questions = new LinkedBlockingQueue<>();
  private final ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES);
  private final Thread thread = new Thread(this::answerAll, "raceway-gil-answers");

  /** Opens so many pipes; every answer takes so long. */
  static PipeResponder open(int pipes, long delayNanos) throws IOException {
    PipeResponder responder = new PipeResponder(delayNanos);
    try {
      for (int i = 0; i < pipes; i++) {
        responder.pipes.add(Pipe.open());
      }
      responder.thread.start();
      return responder;
    } catch (IOException | Error e) {
      responder.close();
      throw e;
    }
  }

  private PipeResponder(long delayNanos) {
    this.delayNanos = delayNanos;
    thread.setDaemon(true);
  }

  /** Asks through a pipe; the answer can be read at its {@link #end}. */
  void ask(int pipe, long question) {
    long due = System.nanoTime() + delayNanos;
    questions.add(new Question(pipes.get(pipe), due, answer(question)));
  }

  /** Returns the end of a pipe where its reader reads. */
  Pipe.SourceChannel end(int pipe) {
    return pipes.get(pipe).source();
  }

  /** Returns the right answer to a question: the question's square. */
  static long answer(long question) {
    return question * question;
  }

  private void answerAll() {
    try {
      while (true) {
        Question question = questions.take();
        awaitTime(question.due);
        answer(question);
      }
    } catch (InterruptedException e) {
      // Whoever still reads must not wait for ever.
      pipes.forEach(pipe -> closeQuietly(pipe.sink()));
    }
  }

  private void answer(Question question) {
    buffer.clear().putLong(question.answer).flip();
    try {
      while (buffer.hasRemaining()) {
        question.pipe.sink().write(buffer);
      }
    } catch (IOException e) {
      // The reader has gone, which the others need not know; if it has not, it reads the end.
      closeQuietly(question.pipe.sink());
    }
  }

  private static void awaitTime(long due) throws InterruptedException {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
      Interpreter.endIfInterrupted();
    }
  }

  /** Answers no more; who reads all the same finds the pipe at its end. */
  void hangUp() {
    thread.interrupt();
    Threads.awaitEnd(thread);
  }

  @Override
  public void close() {
    hangUp();
    for (Pipe pipe : pipes) {
      closeQuietly(pipe.sink());
      closeQuietly(pipe.source());
    }
  }

  private static void closeQuietly(Channel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // Nothing was written that anybody still wants.
    }
  }
}
