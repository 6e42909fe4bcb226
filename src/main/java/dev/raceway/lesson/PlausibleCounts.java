package dev.raceway.lesson;

import dev.raceway.model.Copy;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.model.ThreadWork;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Values of count that somebody may expect, and none that no schedule could ever give. */
public final class PlausibleCounts {

  /** As many as are read at a glance. */
  private static final int MOST = 4;

  /** So many updates more or less than right. */
  private static final int FARTHEST = 2;

  private PlausibleCounts() {}

  /**
   * Returns the right value with others beside it, in order.
   *
   * @param before where the question is asked
   * @param right the right value
   */
  public static List<Long> of(State before, long right) {
    Program program = before.program();
    SortedSet<Long> values = new TreeSet<>();
    values.add(right);
    add(values, before.count(), program);
    for (ThreadId thread : program.threadIds()) {
      add(values, before.count() + program.amount(thread), program);
      before
          .thread(thread)
          .copy()
          .map(Copy::value)
          .ifPresent(copy -> add(values, copy + program.amount(thread), program));
    }
    for (int updates = 1; updates <= FARTHEST; updates++) {
      for (ThreadId thread : program.threadIds()) {
        add(values, right + updates * program.amount(thread), program);
        add(values, right - updates * program.amount(thread), program);
      }
    }
    return List.copyOf(values);
  }

  private static void add(SortedSet<Long> values, long value, Program program) {
    if (values.size() < MOST && value >= least(program) && value <= most(program)) {
      values.add(value);
    }
  }

  private static long least(Program program) {
    return program.start()
        + sum(program.work().stream().filter(work -> work.amount() < 0).toList());
  }

  private static long most(Program program) {
    return program.start()
        + sum(program.work().stream().filter(work -> work.amount() > 0).toList());
  }

  private static long sum(List<ThreadWork> works) {
    return works.stream().mapToLong(work -> (long) work.updates() * work.amount()).sum();
  }
}
