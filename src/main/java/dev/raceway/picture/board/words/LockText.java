package dev.raceway.picture.board.words;

import dev.raceway.model.LockMode;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.board.content.NowMarks;
import dev.raceway.text.Messages;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says in one line who has the lock and who waits. */
public final class LockText {

  /** More letters than these stand close together. */
  private static final int SPACED = 4;

  private final Messages words;

  /** Makes one that speaks a language. */
  public LockText(Messages words) {
    this.words = words;
  }

  /** Returns the owner, and the queue after an arrow: {@code A ← B C D}. */
  public String of(NowMarks now) {
    boolean hasFree = now.permits() > 1 && now.holders().size() < now.permits();
    String owner = hasFree ? permits(now.holders(), now.permits()) : letters(now.holders());
    String queue = letters(now.queue());
    return queue.isEmpty() ? owner : owner + " ← " + queue;
  }

  private String letters(List<ThreadId> threads) {
    String between = threads.size() > SPACED ? "" : " ";
    return threads.stream().map(ThreadId::toString).collect(Collectors.joining(between));
  }

  /** Returns who has a permit, and how many are free. */
  String permits(List<ThreadId> holders, int permits) {
    return words.get("board.permits", letters(holders), permits - holders.size());
  }

  /**
   * Returns the name of the lock and whether it is used. Where the switch is off and threads still
   * hold or wait, that it is off only from here on.
   *
   * @param fits whether there is room for words
   */
  public String mode(NowMarks now, Predicate<String> fits) {
    if (now.lock() == LockMode.NONE) {
      return words.get("board.no-lock");
    }
    String name = name(now.lock());
    if (now.lockOn()) {
      return name;
    }
    boolean stands = !now.holders().isEmpty() || !now.queue().isEmpty();
    String fromHere = words.get("board.lock.off-from-here", name);
    return stands && fits.test(fromHere) ? fromHere : words.get("board.lock.off", name);
  }

  private String name(LockMode lock) {
    if (lock.bracketsWriteAlone()) {
      return words.get("board.lock.write-only");
    }
    return lock.isPerThread() ? words.get("board.lock.per-thread") : words.of(lock);
  }
}
