package dev.raceway.picture.board.content;

import dev.raceway.model.Event;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.model.Write;
import dev.raceway.schedule.RecordedRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The steps that what is shown comes from, and that therefore stay in sight: the reads that no
 * write has finished yet, and of a stomp the read before it and the write that it erased.
 */
final class Causes {

  private final RecordedRun run;
  private final State now;

  Causes(RecordedRun run) {
    this.run = run;
    this.now = run.now();
  }

  /** Returns how many columns back the earliest cause of what stands at now lies. */
  int columnsSinceFirst() {
    int steps = now.progress().steps();
    return Stream.concat(unfinished().stream(), ofStomp(steps).stream())
        .mapToInt(pin -> steps - pin.step() + 1)
        .max()
        .orElse(0);
  }

  /**
   * Returns the causes before the first column in sight, at most one for each thread.
   *
   * @param first the first column in sight
   * @param last the last one
   */
  List<Pin> outOfSight(int first, int last) {
    List<Pin> pins = new ArrayList<>(before(first, unfinished()));
    List<Pin> stomp =
        IntStream.iterate(last, step -> step >= first, step -> step - 1)
            .mapToObj(this::ofStomp)
            .filter(causes -> !causes.isEmpty())
            .findFirst()
            .orElse(List.of());
    for (Pin pin : before(first, stomp)) {
      if (pins.stream().noneMatch(each -> each.thread().equals(pin.thread()))) {
        pins.add(pin);
      }
    }
    pins.sort(Comparator.comparing(pin -> pin.thread().index()));
    return List.copyOf(pins);
  }

  private static List<Pin> before(int first, List<Pin> pins) {
    return pins.stream().filter(pin -> pin.step() < first).toList();
  }

  private List<Pin> unfinished() {
    return now.program().threadIds().stream().flatMap(id -> read(now, id).stream()).toList();
  }

  private static Optional<Pin> read(State state, ThreadId id) {
    return state
        .thread(id)
        .copy()
        .map(copy -> new Pin(id, Pin.Kind.READ, copy.origin().value(), copy.readAt()));
  }

  /** Returns what a step goes back to if it loses an update. */
  private List<Pin> ofStomp(int step) {
    if (step <= 0) {
      return List.of();
    }
    int position = run.trace().positionOfStep(step);
    Event.Stepped event = (Event.Stepped) run.trace().event(position);
    if (!event.stomps()) {
      return List.of();
    }
    Write erased = event.overwrite().orElseThrow().before();
    return Stream.concat(
            read(run.trace().state(position - 1), event.thread()).stream(),
            erased.increment().stream()
                .map(
                    increment ->
                        new Pin(increment.thread(), Pin.Kind.WRITE, erased.value(), erased.step())))
        .toList();
  }
}
