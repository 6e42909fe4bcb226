package dev.raceway.lesson;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;

/** What is to be done at a step of a lesson. */
public sealed interface LessonTask
    permits LessonTask.Narration,
        LessonTask.FreeThreads,
        LessonTask.Interpreter,
        Question,
        Challenge {

  /** The text is read, and the run goes on. */
  record Narration() implements LessonTask {}

  /**
   * Free threads are tried; what they find differs from machine to machine, so nothing is right or
   * wrong here.
   *
   * @param threads number of threads
   * @param increments increments of each
   * @param counter the counter kind, one for trials only included
   * @param lock the lock mode, one for trials only included
   * @param trials how often
   */
  record FreeThreads(int threads, int increments, CounterKind counter, LockMode lock, int trials)
      implements LessonTask {}

  /**
   * An interpreter lock is measured; there is no right or wrong here.
   *
   * @param workload what the threads do, by the name of {@code raceway gil --task}
   * @param threads number of threads
   */
  record Interpreter(String workload, int threads) implements LessonTask {}
}
