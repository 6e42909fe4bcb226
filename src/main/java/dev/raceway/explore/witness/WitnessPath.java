package dev.raceway.explore.witness;

import dev.raceway.explore.answer.Witness;
import dev.raceway.explore.state.PackedState;
import dev.raceway.explore.state.StateEncoding;
import dev.raceway.explore.sweep.Layer;
import dev.raceway.model.Decision;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.Schedule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Walks the way that a {@link WitnessSearch} found, with the threads' names on it. */
final class WitnessPath {

  private final StateEncoding encoding;
  private final Layer nodes;
  private final PackedState board;
  private final List<Decision> decisions = new ArrayList<>();
  private Optional<ThreadId> last;
  private int switches;

  WitnessPath(StateEncoding encoding, Layer nodes) {
    this.encoding = encoding;
    this.nodes = nodes;
    this.board = encoding.board(encoding.origin());
    this.last = encoding.origin().progress().last();
  }

  Witness to(Find find) {
    Deque<Integer> way = new ArrayDeque<>();
    for (int node = find.node(); node != 0; node = parent(node)) {
      way.addFirst(node);
    }
    way.forEach(this::walkTo);
    walk(find.code(), find.moves());
    if (find.next() != Find.ANY) {
      walk(find.next(), Integer.MAX_VALUE);
    }
    for (int slot = 0; slot < board.slots(); slot++) {
      walk(board.code(slot), Integer.MAX_VALUE);
    }
    return new Witness(Schedule.of(decisions), switches);
  }

  private int parent(int node) {
    return (int) nodes.notes()[nodes.noteAt(node)];
  }

  /** Only where a node came from was noted, so try who can have come from there. */
  private void walkTo(int node) {
    PackedState from = new PackedState(encoding);
    encoding.unpack(nodes.keys(), nodes.keyAt(parent(node)), from);
    for (int slot = 0; slot < from.slots(); slot++) {
      int moves = movesTo(node, from, slot);
      if (moves > 0) {
        walk(from.code(slot), moves);
        return;
      }
    }
    throw new IllegalStateException("node " + node + " does not come from its parent");
  }

  /** Returns how many whole steps of a thread lead to a node, 0 if it never comes there. */
  private int movesTo(int node, PackedState from, int slot) {
    long[] wanted = Arrays.copyOfRange(nodes.keys(), nodes.keyAt(node), nodes.keyAt(node + 1));
    long[] key = new long[encoding.words()];
    PackedState running = new PackedState(encoding);
    PackedState ordered = new PackedState(encoding);
    running.copy(from);
    for (int moves = 1; running.canRun(slot); moves++) {
      running.stepWhole(slot);
      ordered.copy(running);
      ordered.order();
      encoding.pack(ordered, key);
      if (Arrays.equals(key, wanted)) {
        return moves;
      }
    }
    return 0;
  }

  private void walk(long code, int moves) {
    int slot = slotOf(code);
    for (int i = 0; i < moves && board.canRun(slot); i++) {
      note(ThreadId.at(slot), board.stepWhole(slot));
    }
  }

  /** Among equal threads the one that ran last, which saves a switch. */
  private int slotOf(long code) {
    int found = last.map(ThreadId::index).filter(slot -> board.code(slot) == code).orElse(-1);
    for (int slot = 0; slot < board.slots() && found < 0; slot++) {
      found = board.code(slot) == code ? slot : -1;
    }
    return found;
  }

  private void note(ThreadId thread, int steps) {
    switches += last.isPresent() && !last.get().equals(thread) ? 1 : 0;
    last = Optional.of(thread);
    for (int i = 0; i < steps; i++) {
      decisions.add(Decision.run(thread));
    }
  }
}
