package dev.raceway.picture.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which parts a rule is for: classes and states that a part has, and those that what it stands in
 * has.
 *
 * @param steps from the outermost to the part itself
 */
record Selector(List<Named> steps) {

  /** As JavaFX has it, a class counts for more than any number of states. */
  private static final int CLASS = 16;

  /**
   * What has classes and states: a part, or what parts stand in.
   *
   * @param names classes as {@code .cell}, states as {@code :stomp}
   */
  record Named(Set<String> names) {
    Named {
      names = Set.copyOf(names);
    }

    private boolean isAlso(Named other) {
      return names.containsAll(other.names);
    }
  }

  Selector {
    steps = List.copyOf(steps);
  }

  /** Reads a selector, as {@code .board:presenting .cell.short}. */
  static Selector of(String text) {
    List<Named> steps = new ArrayList<>();
    for (String step : text.split("\\s+", -1)) {
      steps.add(named(step));
    }
    return new Selector(steps);
  }

  private static Named named(String step) {
    Set<String> names = new TreeSet<>();
    int from = 0;
    for (int i = 1; i <= step.length(); i++) {
      if (i == step.length() || step.charAt(i) == '.' || step.charAt(i) == ':') {
        names.add(step.substring(from, i));
        from = i;
      }
    }
    return new Named(names);
  }

  /** Returns how much it asks for; of two rules that contradict each other the greater holds. */
  int weight() {
    return steps.stream()
        .flatMap(step -> step.names().stream())
        .mapToInt(name -> name.startsWith(".") ? CLASS : 1)
        .sum();
  }

  /**
   * Returns whether it picks the last of what stands in one another.
   *
   * @param path from the outermost to the part itself
   */
  boolean picks(List<Named> path) {
    int last = steps.size() - 1;
    if (!path.get(path.size() - 1).isAlso(steps.get(last))) {
      return false;
    }
    int step = last - 1;
    for (int i = path.size() - 2; i >= 0 && step >= 0; i--) {
      if (path.get(i).isAlso(steps.get(step))) {
        step--;
      }
    }
    return step < 0;
  }
}
