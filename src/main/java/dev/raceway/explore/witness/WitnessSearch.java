package dev.raceway.explore.witness;

import dev.raceway.explore.answer.Answer.Reason;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Witness;
import dev.raceway.explore.state.Action;
import dev.raceway.explore.state.PackedState;
import dev.raceway.explore.state.StateEncoding;
import dev.raceway.explore.sweep.Layer;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Looks for the final values with ever more context switches. A node is a state at which a thread
 * may be left for another; a level is all nodes that so many context switches lead to and fewer do
 * not. Who ran last need not be noted: leaving a state with the thread that came there is no
 * switch, so what lies that way is on the same level already.
 *
 * <p>A level's nodes also tell what two more switches can do, because then the last two threads run
 * to their ends one after the other. So the last levels, the large ones, are never kept.
 */
final class WitnessSearch {

  private static final int ASK_EVERY = 1 << 6;

  private final StateEncoding encoding;
  private final Set<Long> missing;
  private final Limits limits;
  private final Budget budget;
  private final Layer nodes;
  private final Map<Long, Find> finds = new HashMap<>();
  private final PackedState here;
  private final PackedState running;
  private final PackedState ordered;
  private final PackedState ending;
  private final long[] key;
  private Optional<Reason> full = Optional.empty();
  private int level;
  private int levelStart;

  WitnessSearch(StateEncoding encoding, Set<Long> wanted, Limits limits, Budget budget) {
    this.encoding = encoding;
    this.missing = new HashSet<>(wanted);
    this.limits = limits;
    this.budget = budget;
    this.nodes = new Layer(encoding.words(), 1);
    this.here = new PackedState(encoding);
    this.running = new PackedState(encoding);
    this.ordered = new PackedState(encoding);
    this.ending = new PackedState(encoding);
    this.key = new long[encoding.words()];
  }

  /** Searches; returns what stopped it, empty if all was found or there is no more to find. */
  Optional<Reason> run() {
    try {
      return search();
    } catch (OutOfMemoryError e) {
      // Others need memory too, and may need more of it than was thought.
      return Optional.of(Reason.MEMORY);
    }
  }

  private Optional<Reason> search() {
    int from = begin();
    int to = nodes.size();
    while (!missing.isEmpty() && from < to) {
      level++;
      levelStart = to;
      for (int i = from; i < to && !missing.isEmpty(); i++) {
        if ((i - from) % ASK_EVERY == 0 && !budget.allows(progress())) {
          return Optional.of(Reason.BUDGET);
        }
        expand(i);
      }
      from = to;
      to = nodes.size();
      if (full.isPresent() && !missing.isEmpty()) {
        return full;
      }
    }
    return Optional.empty();
  }

  /** Fills level 0 and returns where it begins. */
  private int begin() {
    State origin = encoding.origin();
    here.copy(encoding.board(origin));
    Optional<ThreadId> last = origin.progress().last();
    long runsOn = last.map(thread -> here.code(thread.index())).orElse(Find.ANY);
    here.order();
    encoding.pack(here, key);
    nodes.makeRoom(1, Long.MAX_VALUE);
    nodes.indexOf(key);
    if (last.isEmpty()) {
      levelStart = 1;
      expand(0);
      missing.removeAll(finds.keySet());
      return 1;
    }
    running.copy(here);
    look(0, Find.ANY, 0);
    for (int slot = 0; slot < here.slots(); slot++) {
      if (here.code(slot) == runsOn) {
        run(0, slot);
        break;
      }
    }
    missing.removeAll(finds.keySet());
    return 0;
  }

  /** Lets each thread run on from a node, which is one more switch. */
  private void expand(int node) {
    encoding.unpack(nodes.keys(), nodes.keyAt(node), here);
    for (int slot = 0; slot < here.slots(); slot++) {
      if (slot == 0 || here.code(slot) != here.code(slot - 1)) {
        run(node, slot);
      }
    }
  }

  private void run(int node, int slot) {
    running.copy(here);
    long code = here.code(slot);
    for (int moves = 1; running.canRun(slot); moves++) {
      running.stepWhole(slot);
      ordered.copy(running);
      ordered.order();
      encoding.pack(ordered, key);
      int known = nodes.find(key);
      if (known >= 0 && known < levelStart) {
        return;
      }
      if (known < 0) {
        look(node, code, moves);
        keep(node);
      }
    }
  }

  private void keep(int parent) {
    if (full.isEmpty()) {
      full = room();
    }
    if (full.isEmpty()) {
      int index = nodes.indexOf(key);
      nodes.notes()[nodes.noteAt(index)] = parent;
    }
  }

  private Optional<Reason> room() {
    if (nodes.size() >= limits.states()) {
      return Optional.of(Reason.STATES);
    }
    return nodes.makeRoom(1, limits.bytes()) ? Optional.empty() : Optional.of(Reason.MEMORY);
  }

  /** Looks what the board that is running comes to when its last threads run to their ends. */
  private void look(int node, long code, int moves) {
    int unfinished = 0;
    for (int slot = 0; slot < running.slots(); slot++) {
      unfinished += running.action(slot) == Action.NOTHING ? 0 : 1;
    }
    if (unfinished == 0) {
      found(running.value(), new Find(level, node, code, moves, Find.ANY));
    } else if (unfinished <= 2) {
      lookAhead(new Find(level + unfinished, node, code, moves, Find.ANY));
    }
  }

  private void lookAhead(Find find) {
    for (int slot = 0; slot < running.slots(); slot++) {
      ending.copy(running);
      long next = running.code(slot);
      if (running.canRun(slot) && ending.runToEnd(slot) && endRest()) {
        Find whole = new Find(find.switches(), find.node(), find.code(), find.moves(), next);
        found(ending.value(), whole);
      }
    }
  }

  private boolean endRest() {
    for (int slot = 0; slot < ending.slots(); slot++) {
      if (!ending.runToEnd(slot)) {
        return false;
      }
    }
    return true;
  }

  /** On level 0 a value may be found again with fewer switches, later no more. */
  private void found(long value, Find find) {
    if (missing.contains(value)) {
      finds.merge(value, find, (one, other) -> one.switches() <= other.switches() ? one : other);
      if (level > 0) {
        missing.remove(value);
      }
    }
  }

  /** Returns how far it has come. */
  ExplorationProgress progress() {
    return new ExplorationProgress(nodes.size(), level, 0);
  }

  /**
   * Returns a witness for each value that was wanted and found; when nothing stopped the search, no
   * schedule ends at the others.
   */
  SortedMap<Long, Witness> witnesses() {
    SortedMap<Long, Witness> witnesses = new TreeMap<>();
    finds.forEach((value, find) -> witnesses.put(value, new WitnessPath(encoding, nodes).to(find)));
    return witnesses;
  }
}
