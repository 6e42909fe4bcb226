package dev.raceway.picture.narration;

import dev.raceway.model.Event;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.RecordedRun;
import dev.raceway.text.Messages;
import java.util.List;

/** The sentence about the point of no return: which context switch made it. */
public final class NoReturnWords {

  private NoReturnWords() {}

  /**
   * Returns what is to be said right after the step that put the exact result out of reach.
   *
   * @param exact the right result
   * @param words the language in which it is said
   */
  public static String of(RecordedRun run, long exact, Messages words) {
    Scene scene = new Scene(run, words);
    // With both signs a stale copy alone does not rule the right value out.
    if (scene.program().hasOneSign()
        && run.trace().event(run.position()) instanceof Event.Stepped step) {
      List<ThreadId> others = scene.othersWithCopyOfNow(step.thread());
      if (!others.isEmpty()) {
        int stretch = run.now().progress().stretch();
        return scene
            .words()
            .get(
                "step.say.no-return",
                exact,
                Scene.name(step.thread()),
                step.step() - stretch + 1,
                Scene.names(others));
      }
    }
    return scene.words().get("step.say.no-return.plain", exact);
  }
}
