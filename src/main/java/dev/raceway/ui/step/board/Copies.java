package dev.raceway.ui.step.board;

import dev.raceway.model.Copy;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import java.util.List;
import java.util.stream.Stream;

/** The reads that are not finished by a write yet: the dangerous part of the past. */
final class Copies {

  private Copies() {}

  /** Returns how many columns back the earliest unfinished read lies. */
  static int columnsSinceFirst(State now) {
    int steps = now.progress().steps();
    return threads(now).mapToInt(id -> steps - copy(now, id).readAt() + 1).max().orElse(0);
  }

  /** Returns the unfinished reads before the first column in sight. */
  static List<Pin> outOfSight(State now, int firstColumn) {
    return threads(now)
        .filter(id -> copy(now, id).readAt() < firstColumn)
        .map(id -> new Pin(id, copy(now, id).origin().value(), copy(now, id).readAt()))
        .toList();
  }

  private static Stream<ThreadId> threads(State now) {
    return now.program().threadIds().stream().filter(id -> now.thread(id).copy().isPresent());
  }

  private static Copy copy(State now, ThreadId id) {
    return now.thread(id).copy().orElseThrow();
  }
}
