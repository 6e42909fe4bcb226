package dev.raceway.picture.narration;

import dev.raceway.model.Copy;
import dev.raceway.model.Event;
import dev.raceway.model.PythonRule;
import dev.raceway.model.ThreadId;
import java.util.List;

/** Sentences about the private copy: it is made and changed, and may become stale meanwhile. */
final class CopyWords {

  private CopyWords() {}

  static String read(Scene scene, Event.Stepped step) {
    String thread = Scene.name(step.thread());
    long value = step.register().orElseThrow();
    List<ThreadId> others = scene.othersWithCopyOfNow(step.thread());
    if (!others.isEmpty()) {
      return scene
          .words()
          .get(
              scene.program().counter().retries() ? "step.say.read.too-cas" : "step.say.read.too",
              thread,
              value,
              Scene.names(others),
              others.size());
    }
    if (!scene.isBracketed(step)) {
      return scene.words().get("step.say.read", thread, value);
    }
    return guarded(scene, thread, value);
  }

  private static String guarded(Scene scene, String thread, long value) {
    if (scene.lock().bracketsWriteAlone()) {
      return scene.words().get("step.say.read.unguarded", thread, value);
    }
    if (scene.lock().isPerThread()) {
      return scene.words().get("step.say.read.own-lock", thread, value);
    }
    if (scene.program().permits() > 1) {
      return scene.words().get("step.say.read.permits", thread, value, scene.program().permits());
    }
    List<ThreadId> without = scene.underWay(false);
    if (!without.isEmpty()) {
      return scene
          .words()
          .get("step.say.read.half-guarded", thread, value, Scene.names(without), without.size());
    }
    return scene
        .words()
        .get(scene.now().lockOn() ? "step.say.read.guarded" : "step.say.read", thread, value);
  }

  static String call(Scene scene, Event.Stepped step) {
    return scene
        .words()
        .get(
            scene.program().python() == PythonRule.AFTER_CALLS
                ? "step.say.call.switch-point"
                : "step.say.call",
            Scene.name(step.thread()),
            scene.program().amount(step.thread()),
            step.register().orElseThrow());
  }

  static String add(Scene scene, Event.Stepped step) {
    String thread = Scene.name(step.thread());
    long result = step.register().orElseThrow();
    Copy copy = scene.copyBefore(step.thread());
    if (!copy.isStale(scene.now().memory())) {
      return scene.words().get("step.say.add", thread, result, step.count());
    }
    return scene
        .words()
        .get(
            scene.program().counter().retries() ? "step.say.add.stale-cas" : "step.say.add.stale",
            thread,
            result,
            copy.value(),
            step.count());
  }
}
