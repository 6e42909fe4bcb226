package dev.raceway.ui.step.narration;

import dev.raceway.model.Event;
import dev.raceway.model.ThreadId;
import dev.raceway.session.Run;
import dev.raceway.ui.text.Texts;
import java.util.List;

/** The sentence about the point of no return: which context switch made it. */
public final class NoReturnWords {

  private NoReturnWords() {}

  /**
   * Returns what is to be said right after the step that put the exact result out of reach.
   *
   * @param exact the right result
   */
  public static String of(Run run, long exact) {
    Scene scene = new Scene(run);
    // With both signs a stale copy alone does not rule the right value out.
    if (run.program().hasOneSign() && run.lastEvent().orElseThrow() instanceof Event.Stepped step) {
      List<ThreadId> others = scene.othersWithCopyOfNow(step.thread());
      if (!others.isEmpty()) {
        int stretch = run.now().progress().stretch();
        return Texts.get(
            "step.say.no-return",
            exact,
            Scene.name(step.thread()),
            step.step() - stretch + 1,
            Scene.names(others));
      }
    }
    return Texts.get("step.say.no-return.plain", exact);
  }
}
