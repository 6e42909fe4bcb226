package dev.raceway.lesson;

import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Budget;
import dev.raceway.model.Decision;
import dev.raceway.model.Event;
import dev.raceway.model.Refusal;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** What an attempt has to reach: a predicate over the trace. */
public sealed interface Goal {

  /**
   * Returns whether an attempt has reached it.
   *
   * @param budget asked while it explores; where it says no, the goal is not reached
   */
  boolean isReached(Attempt attempt, Budget budget);

  /** All threads are done, and the count is a certain value. */
  record EndsAt(long value) implements Goal {
    @Override
    public boolean isReached(Attempt attempt, Budget budget) {
      State end = attempt.trace().end();
      return end.isComplete() && end.count() == value;
    }
  }

  /** All threads are done, and so many updates are lost. */
  record Loses(int updates) implements Goal {
    @Override
    public boolean isReached(Attempt attempt, Budget budget) {
      State end = attempt.trace().end();
      return end.isComplete() && end.lost() == updates;
    }
  }

  /**
   * A thread has erased an update of another one.
   *
   * @param by the thread that overwrites; empty for any
   * @param whose the thread whose update it erases
   */
  record Erases(Optional<ThreadId> by, ThreadId whose) implements Goal {
    @Override
    public boolean isReached(Attempt attempt, Budget budget) {
      return attempt.trace().events().stream()
          .filter(Event.Stepped.class::isInstance)
          .map(Event.Stepped.class::cast)
          .filter(step -> by.map(step.thread()::equals).orElse(true))
          .anyMatch(step -> step.erased().stream().anyMatch(each -> each.thread().equals(whose)));
    }
  }

  /** No schedule of the set-up ends wrong, which is found by exploring. */
  record NeverWrong() implements Goal {
    @Override
    public boolean isReached(Attempt attempt, Budget budget) {
      State start = attempt.trace().state(0);
      return Explorer.values(start, Subject.LIMITS, budget) instanceof Exact<SortedSet<Long>> exact
          && exact.value().equals(Set.of(start.program().expected()));
    }
  }

  /** All threads are done, after no more than so many context switches. */
  record AtMostSwitches(int switches) implements Goal {
    @Override
    public boolean isReached(Attempt attempt, Budget budget) {
      State end = attempt.trace().end();
      return end.isComplete() && end.progress().contextSwitches() <= switches;
    }
  }

  /**
   * A thread is chosen and refused.
   *
   * @param thread which one; empty for any
   * @param reason why
   */
  record Refused(Optional<ThreadId> thread, Refusal reason) implements Goal {
    @Override
    public boolean isReached(Attempt attempt, Budget budget) {
      Optional<ThreadId> chosen = attempt.then();
      return chosen.isPresent()
          && thread.map(chosen.get()::equals).orElse(true)
          && attempt.trace().end().refusal(Decision.run(chosen.get())).equals(Optional.of(reason));
    }
  }
}
