package dev.raceway.explore.known;

import dev.raceway.model.Copy;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * The final values between which every schedule from a state ends. They follow from the program
 * alone, so that nothing is searched, however much there is to do.
 *
 * <p><b>Where nothing can be lost</b> ({@link Certain}) both are the right value.
 *
 * <p><b>From the start, where any write may be stale</b>, both are reached. The sets of updates
 * that writes contain form a tree, and the final value is the start and the amounts on the path
 * from the root to the last write.
 *
 * <ul>
 *   <li><i>Amounts of both signs.</i> No path adds up to less than all negative amounts. They are
 *       reached: a thread with a negative amount reads; every thread with a positive one runs to
 *       its end; the first writes, and nothing of theirs is left; then all negative updates follow
 *       one after another. The other end is the same with the signs exchanged.
 *   <li><i>All amounts positive.</i> The largest is one thread after another. For the smallest, let
 *       X make the last write, which is X's last update. If the path holds an update of another
 *       thread Y, it adds up to a<sub>X</sub> + a<sub>Y</sub> at least. If it holds X's alone, it
 *       holds all of them: X's last read came after X's write before it, so the write that it read
 *       is not the start, is on the path, so X's, and not older than that one; and so on down. So
 *       the sum is at least n<sub>X</sub>·a<sub>X</sub>, or a<sub>X</sub> + a<sub>Y</sub>. Both are
 *       reached. The first: X reads, all others run to their ends, X writes and goes on. The
 *       second: Y reads; X does all updates but its last, and all others run to their ends; Y
 *       writes; X reads; Y goes on to its end; X writes.
 *   <li><i>All amounts negative.</i> The same with the signs exchanged.
 * </ul>
 *
 * None of these schedules needs more than two updates under way at a time, so two permits are
 * enough for them, and a switch point between the read and the write is all that a Python rule has
 * to grant.
 *
 * <p><b>From any other state</b> they may not be reached: the final value is the count, or what a
 * thread has read and not yet written, and some of the updates that are left.
 *
 * @param smallest no schedule ends at less
 * @param largest no schedule ends at more
 * @param step final values differ by multiples of this, at least 1
 * @param reached whether some schedule is known to end at each of the two
 */
public record Bounds(long smallest, long largest, long step, boolean reached) {

  /** Returns the bounds from a state, under the lock switch as it stands there. */
  public static Bounds from(State state) {
    Program program = state.program();
    long step = step(program);
    OptionalLong certain = Certain.from(state);
    if (certain.isPresent()) {
      return new Bounds(certain.getAsLong(), certain.getAsLong(), step, true);
    }
    boolean anyWriteMayBeStale =
        state.progress().steps() == 0
            && program.counter().losesUpdates(program.python())
            && !program.isExclusive(state.lockOn());
    return anyWriteMayBeStale ? fromStart(state, step) : around(state);
  }

  private static long step(Program program) {
    return program.threadIds().stream().mapToLong(program::amount).reduce(0, Bounds::common);
  }

  /** Returns what the updates that are left add together. */
  public static long left(State state) {
    return state.program().expected() - state.expected();
  }

  private static Bounds fromStart(State state, long step) {
    Program program = state.program();
    long negative = sum(program, -1);
    long positive = sum(program, 1);
    long low = negative < 0 ? negative : fewest(program, 1);
    long high = positive > 0 ? positive : -fewest(program, -1);
    return new Bounds(state.count() + low, state.count() + high, step, true);
  }

  private static long sum(Program program, int sign) {
    return program.threadIds().stream()
        .filter(thread -> Long.signum(program.amount(thread)) == sign)
        .mapToLong(thread -> program.updates(thread) * program.amount(thread))
        .sum();
  }

  /** Returns the least that is left where all amounts have one sign, taken as positive. */
  private static long fewest(Program program, int sign) {
    long alone = Long.MAX_VALUE;
    List<Long> amounts = new ArrayList<>();
    for (ThreadId thread : program.threadIds()) {
      long amount = sign * program.amount(thread);
      alone = Math.min(alone, program.updates(thread) * amount);
      amounts.add(amount);
    }
    long two = amounts.stream().sorted().limit(2).mapToLong(Long::longValue).sum();
    return Math.min(alone, two);
  }

  /** Returns bounds on every count that may come, not on the last one alone. */
  public static Bounds around(State state) {
    Program program = state.program();
    long negative = 0;
    long positive = 0;
    for (ThreadId thread : program.threadIds()) {
      int left = program.updates(thread) - state.thread(thread).done();
      long amount = left * program.amount(thread);
      negative += Math.min(0, amount);
      positive += Math.max(0, amount);
    }
    long low = bases(state).min().orElseThrow() + negative;
    return new Bounds(low, bases(state).max().orElseThrow() + positive, step(program), false);
  }

  private static LongStream bases(State state) {
    LongStream read =
        state.program().threadIds().stream()
            .flatMap(thread -> state.thread(thread).copy().stream())
            .map(Copy::origin)
            .mapToLong(write -> write.value());
    return LongStream.concat(LongStream.of(state.count()), read);
  }

  private static long common(long one, long other) {
    return other == 0 ? Math.abs(one) : common(other, one % other);
  }

  /** Returns whether a value is not ruled out; some that are not may be impossible all the same. */
  public boolean allow(long value) {
    return value >= smallest && value <= largest && (value - smallest) % step == 0;
  }
}
