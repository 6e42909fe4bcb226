package dev.raceway.explore;

import dev.raceway.model.Decision;
import dev.raceway.model.Instruction;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.Schedule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The schedule that loses the most, from the start and where no lock keeps others from reading: the
 * count ends at 2, or at 1 after one increment each (Ben-Ari, Principles of Concurrent and
 * Distributed Programming, ch. 2).
 *
 * <p>Why no fewer context switches do: the last write, by X, has read a 1. That was Y's first
 * write, whose 0 was read before any write. Between Y's read and write lie all of X's increments
 * but the last; with three or more X is not Y, and Y's other increments lie between X's last read
 * and write. So X and Y take turns Y X Y X Y X, and each other thread runs at least once. With
 * fewer increments one thread is interrupted once, and without that nothing is lost.
 */
final class Textbook {

  private final int increments;
  private final int threads;
  private final int size;
  private final int beforeWrite;
  private final List<Decision> decisions = new ArrayList<>();
  private int switches = -1;

  private Textbook(Program program, List<Instruction> code) {
    this.increments = program.increments();
    this.threads = program.threads();
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
        ? Optional.of(new Textbook(program, program.code(state.lockOn())).witness())
        : Optional.empty();
  }

  private Witness witness() {
    boolean manyIncrements = increments > 2;
    run(0, beforeWrite);
    run(1, (manyIncrements ? increments - 1 : increments) * size);
    for (int thread = 2; thread < threads; thread++) {
      run(thread, increments * size);
    }
    if (manyIncrements) {
      run(0, size - beforeWrite);
      run(1, beforeWrite);
      run(0, (increments - 1) * size);
      run(1, size - beforeWrite);
    } else {
      run(0, increments * size - beforeWrite);
    }
    return new Witness(Schedule.of(decisions), switches);
  }

  private void run(int thread, int steps) {
    decisions.addAll(Collections.nCopies(steps, Decision.run(ThreadId.at(thread))));
    switches++;
  }
}
