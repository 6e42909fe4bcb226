package dev.raceway.picture.narration;

import dev.raceway.model.Copy;
import dev.raceway.model.Event;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.model.ThreadState;
import dev.raceway.schedule.RecordedRun;
import dev.raceway.text.Messages;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a sentence may need to know about the moment of the last event.
 *
 * @param run the run, now right after the event
 * @param words the language in which it is said
 */
record Scene(RecordedRun run, Messages words) {

  static String name(ThreadId thread) {
    return "[" + thread + "]";
  }

  static String names(Collection<ThreadId> threads) {
    return threads.stream().distinct().sorted().map(Scene::name).collect(Collectors.joining(", "));
  }

  Program program() {
    return now().program();
  }

  State now() {
    return run.now();
  }

  State before() {
    return run.trace().state(run.position() - 1);
  }

  /** Returns the copy that a thread had before the event. */
  Copy copyBefore(ThreadId thread) {
    return before().thread(thread).copy().orElseThrow();
  }

  LockMode lock() {
    return program().lock();
  }

  boolean isComplete() {
    return now().isComplete();
  }

  /** Tells whether the increment of a step was begun with the lock. */
  boolean isBracketed(Event.Stepped step) {
    ThreadState state = before().thread(step.thread());
    return state.begun() ? state.bracketed() : before().lockOn();
  }

  /** Returns the threads whose increment under way was begun with the lock, or without it. */
  List<ThreadId> underWay(boolean bracketed) {
    return program().threadIds().stream()
        .filter(thread -> now().thread(thread).begun())
        .filter(thread -> now().thread(thread).bracketed() == bracketed)
        .toList();
  }

  /** Returns who else has a copy of the very value that the count has. */
  List<ThreadId> othersWithCopyOfNow(ThreadId thread) {
    return program().threadIds().stream()
        .filter(other -> !other.equals(thread))
        .filter(
            other ->
                now()
                    .thread(other)
                    .copy()
                    .filter(copy -> !copy.isStale(now().memory()))
                    .isPresent())
        .toList();
  }
}
