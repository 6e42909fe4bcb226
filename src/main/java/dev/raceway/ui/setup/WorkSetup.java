package dev.raceway.ui.setup;

import dev.raceway.model.Program;
import dev.raceway.model.ThreadWork;
import java.util.List;

/**
 * The part of a set-up that says what the threads do, of stepped runs and of trials alike.
 *
 * @param work what each thread does, A first
 * @param start the count at the start
 * @param mostUpdates most updates that a thread may have here
 */
public record WorkSetup(List<ThreadWork> work, long start, int mostUpdates) {

  /** Keeps a copy. */
  public WorkSetup {
    work = List.copyOf(work);
  }

  /** Returns the work of a program that is stepped. */
  public static WorkSetup of(Program program) {
    return new WorkSetup(program.work(), program.start(), Program.MAX_INCREMENTS);
  }

  int threads() {
    return work.size();
  }

  ThreadWork first() {
    return work.get(0);
  }

  /** Returns whether all threads do the same. */
  public boolean hasSameWork() {
    return work.stream().allMatch(first()::equals);
  }

  /** Returns whether all updates have the same amount. */
  boolean hasSameAmount() {
    return work.stream().allMatch(each -> each.amount() == first().amount());
  }
}
