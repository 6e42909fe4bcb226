package dev.raceway.ui.step;

import dev.raceway.model.Copy;
import dev.raceway.model.Event;
import dev.raceway.model.Increment;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says in a sentence or two what the last event did, and why. Threads stand in square brackets and
 * important values between stars, for the caption to set off.
 */
final class Narration {

  private final Run run;
  private final Program program;

  private Narration(Run run) {
    this.run = run;
    this.program = run.program();
  }

  static String of(Run run) {
    return new Narration(run).text();
  }

  private String text() {
    String text = run.lastEvent().map(this::event).orElseGet(this::start);
    return run.now().isComplete() ? text + " " + end() : text;
  }

  private String start() {
    String key =
        run.choice().kind() == SchedulerChoice.Kind.RECORDED ? "step.say.loaded" : "step.say.start";
    return Texts.get(
        key,
        program.threads(),
        program.amount(),
        program.increments(),
        program.expected(program.threads() * program.increments()),
        run.trace().end().progress().steps());
  }

  private String end() {
    State now = run.now();
    return Texts.get(
        now.lost() == 0 ? "step.say.end-exact" : "step.say.end-lost",
        now.expected(),
        now.count(),
        now.lost());
  }

  private String event(Event event) {
    return event instanceof Event.SwitchThrown thrown
        ? Texts.get(thrown.on() ? "step.say.switch-on" : "step.say.switch-off")
        : step((Event.Stepped) event);
  }

  private String step(Event.Stepped step) {
    String thread = mark(step.thread());
    return switch (step.instruction()) {
      case READ -> Texts.get("step.say.read", thread, step.register().orElseThrow());
      case ADD -> Texts.get("step.say.add", thread, step.register().orElseThrow(), step.count());
      case WRITE -> step.stomps() ? stomp(step) : Texts.get("step.say.write", thread, step.count());
      case COMPARE_AND_SET ->
          Texts.get(
              step.retry() ? "step.say.retry" : "step.say.compare-and-set",
              thread,
              before(step).value(),
              step.count());
      case GET_AND_ADD -> Texts.get("step.say.get-and-add", thread, step.count());
      case ACQUIRE -> acquire(step);
      case RELEASE -> release(step);
    };
  }

  private String stomp(Event.Stepped step) {
    List<Increment> erased = step.erased();
    Increment last = erased.get(erased.size() - 1);
    String text =
        Texts.get(
            erased.size() == 1 ? "step.say.stomp.one" : "step.say.stomp.many",
            mark(step.thread()),
            step.count(),
            before(step).origin().value(),
            mark(last.thread()),
            erased.size(),
            owners(erased));
    int restored = step.restored().size();
    return restored == 0
        ? text
        : text + " " + Texts.get("step.say.restored", restored, owners(step.restored()));
  }

  /** Returns whose increments they are. */
  private static String owners(List<Increment> increments) {
    return increments.stream()
        .map(Increment::thread)
        .distinct()
        .sorted()
        .map(Narration::mark)
        .collect(Collectors.joining(", "));
  }

  private String acquire(Event.Stepped step) {
    String thread = mark(step.thread());
    if (program.lock() == LockMode.PER_THREAD) {
      return Texts.get("step.say.acquire-own", thread);
    }
    return step.blocked()
        ? Texts.get(
            "step.say.blocked",
            thread,
            step.lockOwner().map(Narration::mark).orElseThrow(),
            step.queue().size())
        : Texts.get("step.say.acquire", thread);
  }

  private String release(Event.Stepped step) {
    return step.handedTo()
        .map(next -> Texts.get("step.say.hand-over", mark(step.thread()), mark(next)))
        .orElseGet(() -> Texts.get("step.say.release", mark(step.thread())));
  }

  /** Returns the copy that the thread had before its last step. */
  private Copy before(Event.Stepped step) {
    return run.trace().state(run.position() - 1).thread(step.thread()).copy().orElseThrow();
  }

  private static String mark(ThreadId thread) {
    return "[" + thread + "]";
  }
}
