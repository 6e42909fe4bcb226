package dev.raceway.ui.step.scrub;

import dev.raceway.model.Copy;
import dev.raceway.model.Event;
import dev.raceway.model.Increment;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.session.Run;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a run was like at a position, whether one goes there or not. */
final class HoverText {

  private HoverText() {}

  /** Returns the lines, marked as for a caption. */
  static List<String> of(Run run, int position, boolean outcomeHidden) {
    List<String> lines = new ArrayList<>();
    lines.add(title(run, position));
    if (!outcomeHidden) {
      State then = run.trace().state(position);
      lines.add(
          Texts.get(
              then.lost() == 0 ? "scrub.count" : "scrub.count-lost",
              then.count(),
              then.expected()));
      lines.add(copies(then));
      lock(then).ifPresent(lines::add);
      erased(run, position).ifPresent(lines::add);
    }
    if (run.pauses().has(position)) {
      lines.add(Texts.get("scrub.pause"));
    }
    return lines;
  }

  private static String title(Run run, int position) {
    if (position == 0) {
      return Texts.get("scrub.start");
    }
    int step = run.trace().state(position).progress().steps();
    if (run.trace().event(position) instanceof Event.Stepped stepped) {
      return Texts.get("scrub.step", step, mark(stepped.thread()), Texts.of(stepped.instruction()));
    }
    boolean on = run.trace().state(position).lockOn();
    return Texts.get(on ? "scrub.lock-on" : "scrub.lock-off", step);
  }

  private static String copies(State then) {
    String copies =
        then.program().threadIds().stream()
            .flatMap(
                thread -> then.thread(thread).copy().map(copy -> copy(thread, copy, then)).stream())
            .collect(Collectors.joining(" · "));
    return copies.isEmpty() ? Texts.get("scrub.no-copies") : copies;
  }

  private static String copy(ThreadId thread, Copy copy, State then) {
    return Texts.get(
        copy.isStale(then.memory()) ? "scrub.stale" : "scrub.copy", mark(thread), copy.value());
  }

  private static Optional<String> lock(State then) {
    if (!then.program().lock().shared()) {
      return Optional.empty();
    }
    if (then.holders().isEmpty()) {
      return Optional.of(Texts.get(then.lockOn() ? "scrub.lock-free" : "scrub.lock-is-off"));
    }
    String owner = then.holders().stream().map(HoverText::mark).collect(Collectors.joining(" "));
    String queue = then.queue().stream().map(HoverText::mark).collect(Collectors.joining(" "));
    return Optional.of(
        queue.isEmpty()
            ? Texts.get("scrub.lock", owner)
            : Texts.get("scrub.lock-queue", owner, queue));
  }

  private static Optional<String> erased(Run run, int position) {
    if (!run.isStomp(position)) {
      return Optional.empty();
    }
    Event.Stepped step = (Event.Stepped) run.trace().event(position);
    List<Increment> erased = step.erased();
    String whose =
        erased.stream()
            .map(increment -> increment.thread().toString())
            .distinct()
            .collect(Collectors.joining(", "));
    return Optional.of(
        Texts.get(
            erased.size() == 1
                ? "scrub.erased.one"
                : run.program().hasIncrements() ? "scrub.erased.many" : "scrub.erased.many-updates",
            step.thread(),
            whose,
            Texts.signed(run.program().amount(erased.get(0).thread())),
            erased.size()));
  }

  private static String mark(ThreadId thread) {
    return "[" + thread + "]";
  }
}
