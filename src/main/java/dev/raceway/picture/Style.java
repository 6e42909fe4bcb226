package dev.raceway.picture;

import dev.raceway.model.ThreadId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a part of a picture looks: names that a style sheet gives meaning to.
 *
 * @param names what it is, the most telling name first
 * @param thread in whose colours it is
 * @param states what is special about it
 */
public record Style(List<String> names, Optional<ThreadId> thread, Set<State> states) {

  /** What can be special about a part. */
  public enum State {
    STOMP,
    ERASED,
    RETRY,
    /** It points up. */
    UP,
    /** It has little height. */
    LOW,
    /** Its words are too long to be written as large as others. */
    LONG,
    /** They are too long even for that. */
    VERY_LONG,
    /** The private copy is older than the count. */
    STALE,
    ON_CPU,
    READY,
    BLOCKED,
    DONE,
    /** Nothing is lost. */
    EXACT,
    /** It stands where the run is now. */
    NOW,
    /** It lies after now. */
    FUTURE,
    /** It is written as code. */
    CODE
  }

  /** Keeps copies. */
  public Style {
    names = List.copyOf(names);
    states = Set.copyOf(states);
  }

  /** Returns a style by its names, in nobody's colours. */
  public static Style of(String... names) {
    return new Style(List.of(names), Optional.empty(), Set.of());
  }

  /** Returns the most telling name. */
  public String name() {
    return names.get(0);
  }

  /** Returns the same in a thread's colours. */
  public Style in(ThreadId owner) {
    return new Style(names, Optional.of(owner), states);
  }

  /** Returns the same with a state, if it is so. */
  public Style with(State state, boolean isSo) {
    if (!isSo) {
      return this;
    }
    EnumSet<State> more = EnumSet.of(state);
    more.addAll(states);
    return new Style(names, thread, more);
  }
}
