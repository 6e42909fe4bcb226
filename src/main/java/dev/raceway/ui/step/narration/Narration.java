package dev.raceway.ui.step.narration;

import dev.raceway.model.Event;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.ui.step.python.RuleText;
import dev.raceway.ui.text.Texts;
import java.util.List;

/** Says in a sentence or two what the last event did, and why. */
public final class Narration {

  private Narration() {}

  /** Returns what is to be said of a run as it stands. */
  public static String of(Run run) {
    Scene scene = new Scene(run);
    String text = run.lastEvent().map(event -> event(scene, event)).orElseGet(() -> start(run));
    return run.now().isComplete() ? text + " " + end(run.now()) : text;
  }

  private static String start(Run run) {
    Program program = run.program();
    boolean loaded = run.choice().kind() == SchedulerChoice.Kind.RECORDED;
    if (!loaded && program.python() != PythonRule.ANY_POINT) {
      return RuleText.why(program.python());
    }
    return Texts.get(
        loaded ? "step.say.loaded" : begin(program),
        program.threads(),
        program.amount(),
        program.increments(),
        program.expected(),
        run.trace().end().progress().steps(),
        program.start());
  }

  private static String begin(Program program) {
    if (!program.hasSameWork() || program.start() != 0) {
      return "step.say.start.own";
    }
    return program.increments() == 1 ? "step.say.start.once" : "step.say.start";
  }

  private static String end(State now) {
    boolean isRight = now.count() == now.expected();
    return Texts.get(
        now.lost() == 0
            ? "step.say.end-exact"
            : isRight ? "step.say.end-by-luck" : "step.say.end-lost",
        now.expected(),
        now.count(),
        now.lost());
  }

  private static String event(Scene scene, Event event) {
    if (event instanceof Event.SwitchThrown thrown) {
      return thrown(scene, thrown.on());
    }
    Event.Stepped step = (Event.Stepped) event;
    return switch (step.instruction()) {
      case READ -> CopyWords.read(scene, step);
      case CALL -> CopyWords.call(scene, step);
      case ADD -> CopyWords.add(scene, step);
      case WRITE -> WriteWords.write(scene, step);
      case COMPARE_AND_SET -> WriteWords.compareAndSet(scene, step);
      case GET_AND_ADD -> WriteWords.getAndAdd(step);
      case ACQUIRE -> LockWords.acquire(scene, step);
      case RELEASE -> LockWords.release(scene, step);
    };
  }

  private static String thrown(Scene scene, boolean on) {
    String updates =
        Texts.get(scene.program().hasIncrements() ? "step.say.increments" : "step.say.updates");
    List<ThreadId> others = scene.underWay(!on);
    if (others.isEmpty()) {
      return Texts.get(on ? "step.say.switch-on" : "step.say.switch-off", updates);
    }
    return Texts.get(
        on ? "step.say.switch-on.under-way" : "step.say.switch-off.under-way",
        Scene.names(others),
        others.size(),
        updates);
  }
}
