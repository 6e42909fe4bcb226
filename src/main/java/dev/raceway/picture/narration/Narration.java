package dev.raceway.picture.narration;

import dev.raceway.model.Event;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.RecordedRun;
import dev.raceway.text.Messages;
import java.util.List;

/** Says in a sentence or two what the last event did, and why. */
public final class Narration {

  private Narration() {}

  /**
   * Returns what is to be said of a run as it stands.
   *
   * @param recorded whether it follows a schedule that was written down
   * @param words the language in which it is said
   */
  public static String of(RecordedRun run, boolean recorded, Messages words) {
    Scene scene = new Scene(run, words);
    String text =
        run.position() == 0
            ? start(scene, recorded)
            : event(scene, run.trace().event(run.position()));
    return run.now().isComplete() ? text + " " + end(scene) : text;
  }

  /**
   * Returns why another thread made the last step than the one before, where nobody chose it.
   *
   * @param over the thread that cannot go on
   */
  public static String wentOn(RecordedRun run, ThreadId over, Messages words) {
    ThreadId last = run.now().progress().last().orElseThrow();
    return words.get("step.say.went-on", Scene.name(over), Scene.name(last));
  }

  private static String start(Scene scene, boolean recorded) {
    Program program = scene.program();
    if (!recorded && program.python() != PythonRule.ANY_POINT) {
      return RuleReason.of(program.python(), scene.words());
    }
    return scene
        .words()
        .get(
            recorded ? "step.say.loaded" : begin(program),
            program.threads(),
            program.amount(),
            program.increments(),
            program.expected(),
            scene.run().trace().end().progress().steps(),
            program.start());
  }

  private static String begin(Program program) {
    if (!program.hasSameWork() || program.start() != 0) {
      return "step.say.start.own";
    }
    return program.increments() == 1 ? "step.say.start.once" : "step.say.start";
  }

  private static String end(Scene scene) {
    State now = scene.now();
    boolean isRight = now.count() == now.expected();
    return scene
        .words()
        .get(
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
      case GET_AND_ADD -> WriteWords.getAndAdd(scene, step);
      case ACQUIRE -> LockWords.acquire(scene, step);
      case RELEASE -> LockWords.release(scene, step);
    };
  }

  private static String thrown(Scene scene, boolean on) {
    String updates =
        scene
            .words()
            .get(scene.program().hasIncrements() ? "step.say.increments" : "step.say.updates");
    List<ThreadId> others = scene.underWay(!on);
    if (others.isEmpty()) {
      return scene.words().get(on ? "step.say.switch-on" : "step.say.switch-off", updates);
    }
    return scene
        .words()
        .get(
            on ? "step.say.switch-on.under-way" : "step.say.switch-off.under-way",
            Scene.names(others),
            others.size(),
            updates);
  }
}
