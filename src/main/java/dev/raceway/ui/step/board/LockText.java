package dev.raceway.ui.step.board;

import dev.raceway.model.LockMode;
import dev.raceway.model.ThreadId;
import dev.raceway.ui.text.Texts;
import java.util.stream.Collectors;

/** Says in one line who has the lock and who waits. */
final class LockText {

  /** More letters than these stand close together. */
  private static final int SPACED = 4;

  private LockText() {}

  /** Returns the owner, and the queue after an arrow: {@code A ← B C D}. */
  static String of(NowMarks now) {
    String owner = now.lockOwner().map(ThreadId::toString).orElse("");
    String between = now.queue().size() > SPACED ? "" : " ";
    String queue =
        now.queue().stream().map(ThreadId::toString).collect(Collectors.joining(between));
    return queue.isEmpty() ? owner : owner + " ← " + queue;
  }

  /** Returns the name of the lock and whether it is used. */
  static String mode(NowMarks now) {
    return now.lock() == LockMode.NONE || !now.lockOn()
        ? Texts.get("board.no-lock")
        : Texts.of(now.lock());
  }
}
