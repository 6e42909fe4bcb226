package dev.raceway.picture.board.content;

import dev.raceway.model.Copy;
import dev.raceway.model.LockMode;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.model.ThreadState;
import dev.raceway.model.Write;
import dev.raceway.picture.board.content.LaneHeader.Status;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Both ends of every lane in a state. */
final class Lanes {

  private final State now;
  private final int[] kept;

  Lanes(State now) {
    this.now = now;
    this.kept = kept(now);
  }

  /** Counts, for each thread, its increments that the count contains. */
  private static int[] kept(State now) {
    int[] kept = new int[now.program().threads()];
    for (Optional<Write> write = Optional.of(now.memory());
        write.isPresent();
        write = write.get().parent()) {
      write.get().increment().ifPresent(increment -> kept[increment.thread().index()]++);
    }
    return kept;
  }

  List<LaneHeader> headers() {
    return now.program().threadIds().stream().map(this::header).toList();
  }

  List<NextCell> next() {
    return now.program().threadIds().stream().map(this::nextCell).toList();
  }

  private LaneHeader header(ThreadId id) {
    ThreadState thread = now.thread(id);
    Optional<Copy> copy = thread.copy();
    return new LaneHeader(
        id,
        status(id),
        copy.map(present -> OptionalLong.of(present.value())).orElse(OptionalLong.empty()),
        copy.filter(present -> present.isStale(now.memory())).isPresent(),
        amount(id),
        thread.done(),
        now.program().updates(id),
        thread.done() - kept[id.index()],
        holding(thread),
        now.interpreter().equals(Optional.of(id)),
        now.queue().indexOf(id) + 1);
  }

  /** Where all add one, a lane need not say it. */
  private OptionalLong amount(ThreadId id) {
    boolean isUsual = now.program().hasSameAmount() && now.program().amount() == 1;
    return isUsual ? OptionalLong.empty() : OptionalLong.of(now.program().amount(id));
  }

  private LaneHeader.Holding holding(ThreadState thread) {
    if (!thread.holding()) {
      return LaneHeader.Holding.NOTHING;
    }
    LockMode lock = now.program().lock();
    if (lock.hasPermits()) {
      return now.program().permits() > 1
          ? LaneHeader.Holding.ONE_OF_PERMITS
          : LaneHeader.Holding.PERMIT;
    }
    return lock.isPerThread() ? LaneHeader.Holding.OWN_LOCK : LaneHeader.Holding.LOCK;
  }

  private Status status(ThreadId id) {
    if (now.isFinished(id)) {
      return Status.DONE;
    }
    if (now.thread(id).blocked()) {
      return Status.BLOCKED;
    }
    return isLast(id) ? Status.ON_CPU : Status.READY;
  }

  private NextCell nextCell(ThreadId id) {
    if (now.isFinished(id)) {
      return new NextCell.Done(id, now.lost() == 0);
    }
    if (now.thread(id).blocked()) {
      return new NextCell.Waiting(id, now.lockOwner(), now.queue().indexOf(id) + 1);
    }
    if (!now.canRun(id)) {
      return new NextCell.NoInterpreter(id, now.interpreter().orElseThrow());
    }
    return new NextCell.Ready(
        id,
        now.next(id).orElseThrow(),
        now.program().amount(id),
        now.wouldBlock(id),
        now.progress().last().isPresent() && !isLast(id));
  }

  private boolean isLast(ThreadId id) {
    return now.progress().last().equals(Optional.of(id));
  }
}
