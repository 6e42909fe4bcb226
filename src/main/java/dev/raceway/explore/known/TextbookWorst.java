package dev.raceway.explore.known;

import dev.raceway.explore.answer.Witness;
import dev.raceway.model.Decision;
import dev.raceway.model.Instruction;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.Schedule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * The schedule that ends farthest from the right value, from the start and where no lock keeps
 * others from reading. Which value that is, {@link Bounds} proves.
 *
 * <p><i>All that is left is X's work.</i> X is left between its first read and write, all others
 * run to their ends, and X goes on: one switch more than with one thread after another, and without
 * a thread that is interrupted nothing is lost. With amounts of both signs, X is a thread whose
 * sign is to win, and the threads of the other sign run before it goes on.
 *
 * <p><i>One update each of X and Y is left</i>, of all the rest nothing (with 1 each, the count
 * ends at 2: Ben-Ari, Principles of Concurrent and Distributed Programming, ch. 2). Why no fewer
 * context switches do: the last write, by X, has read Y's first, which had read the start. Between
 * Y's read and write lie all of X's increments but the last; Y's other increments lie between X's
 * last read and write. So X and Y take turns Y X Y X Y X, and each other thread runs at least once.
 */
final class TextbookWorst {

  private final Program program;
  private final int size;
  private final int beforeWrite;
  private final List<Decision> decisions = new ArrayList<>();
  private int switches = -1;

  private TextbookWorst(Program program, List<Instruction> code) {
    this.program = program;
    this.size = code.size();
    this.beforeWrite = lastSwitchPoint(program, code);
  }

  /** Returns the last place before the write at which a thread can be left for another. */
  private static int lastSwitchPoint(Program program, List<Instruction> code) {
    int place = code.indexOf(Instruction.WRITE);
    if (code.get(place - 1) == Instruction.ACQUIRE) {
      place--;
    }
    while (!program.python().switchesAfter(code.get(place - 1))) {
      place--;
    }
    return place;
  }

  /** Returns the schedule from a state, empty if it is not one that the textbook speaks of. */
  static Optional<Witness> from(State state) {
    Program program = state.program();
    boolean speaksOfIt =
        program.counter().losesUpdates(program.python())
            && !program.isExclusive(state.lockOn())
            && program.threads() > 1
            && state.progress().steps() == 0;
    return speaksOfIt
        ? Optional.of(new TextbookWorst(program, program.code(state.lockOn())).witness())
        : Optional.empty();
  }

  private Witness witness() {
    if (!program.hasOneSign()) {
      bothSigns();
    } else {
      oneSign();
    }
    return new Witness(Schedule.of(decisions), switches);
  }

  private void bothSigns() {
    long negative = sum(-1);
    long positive = sum(1);
    int winning = positive >= -negative ? -1 : 1;
    ThreadId first = having(winning).get(0);
    run(first, beforeWrite);
    having(-winning).forEach(this::finish);
    run(first, program.updates(first) * size - beforeWrite);
    having(winning).stream().skip(1).forEach(this::finish);
  }

  private void oneSign() {
    ThreadId alone = least(program.threadIds(), this::work);
    List<ThreadId> two = leastTwo();
    long ofTwo = amount(two.get(0)) + amount(two.get(1));
    if (work(alone) <= ofTwo) {
      onlyWorkOf(alone);
    } else {
      onlyOneUpdateEach(two.get(0), two.get(1));
    }
  }

  private void onlyWorkOf(ThreadId alone) {
    run(alone, beforeWrite);
    others(alone, alone).forEach(this::finish);
    run(alone, program.updates(alone) * size - beforeWrite);
  }

  private void onlyOneUpdateEach(ThreadId first, ThreadId last) {
    run(first, beforeWrite);
    run(last, (program.updates(last) - 1) * size);
    others(first, last).forEach(this::finish);
    run(first, size - beforeWrite);
    run(last, beforeWrite);
    run(first, (program.updates(first) - 1) * size);
    run(last, size - beforeWrite);
  }

  private long sum(int sign) {
    return having(sign).stream()
        .mapToLong(thread -> program.work().get(thread.index()).sum())
        .sum();
  }

  private List<ThreadId> having(int sign) {
    return program.threadIds().stream()
        .filter(thread -> Long.signum(program.amount(thread)) == sign)
        .toList();
  }

  private List<ThreadId> others(ThreadId one, ThreadId other) {
    return program.threadIds().stream()
        .filter(thread -> !thread.equals(one) && !thread.equals(other))
        .toList();
  }

  private List<ThreadId> leastTwo() {
    ThreadId one = least(program.threadIds(), this::amount);
    ThreadId other = least(others(one, one), this::amount);
    return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
  }

  private static ThreadId least(List<ThreadId> threads, ToLongFunction<ThreadId> measure) {
    return threads.stream().min(Comparator.comparingLong(measure)).orElseThrow();
  }

  private long amount(ThreadId thread) {
    return Math.abs(program.amount(thread));
  }

  private long work(ThreadId thread) {
    return program.updates(thread) * amount(thread);
  }

  private void finish(ThreadId thread) {
    run(thread, program.updates(thread) * size);
  }

  private void run(ThreadId thread, int steps) {
    decisions.addAll(Collections.nCopies(steps, Decision.run(thread)));
    switches++;
  }
}
