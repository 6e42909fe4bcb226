package dev.raceway.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Event.Stepped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who erased whom, told in the plain way: every value carries a copied set of increments. */
final class CopiedSets {

  private final Map<ThreadId, Set<Increment>> registers = new HashMap<>();
  private final Map<ThreadId, Long> values = new HashMap<>();
  private Set<Increment> memory = Set.of();
  private long count;

  /** Returns the set of a write, read off the tree of writes. */
  static Set<Increment> of(Write write) {
    Set<Increment> set = new HashSet<>();
    for (Optional<Write> next = Optional.of(write); next.isPresent(); next = next.get().parent()) {
      next.get().increment().ifPresent(set::add);
    }
    return set;
  }

  /** Follows an event, and holds what it says against what the sets say. */
  void follow(Event event) {
    if (!(event instanceof Stepped step)) {
      return;
    }
    switch (step.instruction()) {
      case READ -> {
        registers.put(step.thread(), memory);
        values.put(step.thread(), step.count());
      }
      case WRITE -> write(step, registers.get(step.thread()));
      case GET_AND_ADD -> write(step, memory);
      case COMPARE_AND_SET -> compareAndSet(step);
      case CALL, ADD, ACQUIRE, RELEASE -> assertThat(step.overwrite()).isEmpty();
    }
    count = step.count();
  }

  /** It compares values, and with amounts of both signs a value may come back. */
  private void compareAndSet(Stepped step) {
    boolean unchanged = count == values.get(step.thread());
    assertThat(step.retry()).isNotEqualTo(unchanged);
    if (unchanged) {
      write(step, memory);
    }
  }

  private void write(Stepped step, Set<Increment> read) {
    Increment own = new Increment(step.thread(), step.increment());
    Set<Increment> written = new HashSet<>(read);
    written.add(own);
    assertThat(step.erased()).containsExactlyInAnyOrderElementsOf(without(memory, written));
    Set<Increment> restored = without(written, memory);
    restored.remove(own);
    assertThat(step.restored()).containsExactlyInAnyOrderElementsOf(restored);
    assertThat(step.stomps()).isEqualTo(!step.erased().isEmpty());
    Overwrite overwrite = step.overwrite().orElseThrow();
    assertThat(overwrite.erasedCount()).isEqualTo(step.erased().size());
    assertThat(overwrite.restoredCount()).isEqualTo(restored.size());
    memory = written;
  }

  private static Set<Increment> without(Set<Increment> from, Set<Increment> what) {
    Set<Increment> rest = new HashSet<>(from);
    rest.removeAll(what);
    return rest;
  }
}
