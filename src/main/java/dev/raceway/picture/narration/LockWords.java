package dev.raceway.picture.narration;

import dev.raceway.model.Copy;
import dev.raceway.model.Event;
import dev.raceway.model.ThreadId;
import java.util.List;

/** Sentences about the lock: who gets it, who waits for it, and whom it does not keep out. */
final class LockWords {

  private LockWords() {}

  static String acquire(Scene scene, Event.Stepped step) {
    String thread = Scene.name(step.thread());
    if (scene.lock().isPerThread()) {
      return scene.words().get("step.say.acquire-own", thread);
    }
    boolean permit = scene.lock().hasPermits();
    int permits = scene.program().permits();
    if (permits > 1) {
      return step.blocked()
          ? scene.words().get("step.say.blocked.permits", thread, permits, step.queue().size())
          : scene
              .words()
              .get("step.say.acquire.permits", thread, permits, permits - step.holders().size());
    }
    if (step.blocked()) {
      return scene
          .words()
          .get(
              permit ? "step.say.blocked.permit" : "step.say.blocked",
              thread,
              step.lockOwner().map(Scene::name).orElseThrow(),
              step.queue().size());
    }
    if (scene.lock().bracketsWriteAlone()) {
      return acquireForWrite(scene, step);
    }
    List<ThreadId> without = scene.underWay(false);
    if (!without.isEmpty()) {
      return scene
          .words()
          .get("step.say.acquire.others", thread, Scene.names(without), without.size());
    }
    return scene.words().get(permit ? "step.say.acquire.permit" : "step.say.acquire", thread);
  }

  /** Under write-only an atomic counter has nothing that it read before. */
  private static String acquireForWrite(Scene scene, Event.Stepped step) {
    String thread = Scene.name(step.thread());
    return scene
        .now()
        .thread(step.thread())
        .copy()
        .map(
            copy ->
                scene
                    .words()
                    .get(
                        copy.isStale(scene.now().memory())
                            ? "step.say.acquire.stale"
                            : "step.say.acquire.write-only",
                        thread,
                        copy.origin().value()))
        .orElseGet(() -> scene.words().get("step.say.acquire", thread));
  }

  static String release(Scene scene, Event.Stepped step) {
    String thread = Scene.name(step.thread());
    boolean permit = scene.lock().hasPermits();
    if (scene.lock().isPerThread()) {
      return scene.words().get("step.say.release.own", thread);
    }
    if (step.handedTo().isEmpty() && scene.program().permits() > 1) {
      return scene
          .words()
          .get(
              "step.say.release.permits",
              thread,
              scene.program().permits() - step.holders().size(),
              scene.program().permits());
    }
    if (step.handedTo().isEmpty()) {
      return scene.words().get(permit ? "step.say.release.permit" : "step.say.release", thread);
    }
    ThreadId next = step.handedTo().get();
    String handed =
        scene
            .words()
            .get(
                permit ? "step.say.hand-over.permit" : "step.say.hand-over",
                thread,
                Scene.name(next));
    return handed + " " + whatNext(scene, next);
  }

  /** Says what the new owner is about to do. */
  private static String whatNext(Scene scene, ThreadId owner) {
    String thread = Scene.name(owner);
    long count = scene.now().count();
    return switch (scene.now().next(owner).orElseThrow()) {
      case READ -> scene.words().get("step.say.next.read", thread, count);
      case WRITE -> nextWrite(scene, owner);
      case COMPARE_AND_SET -> scene.words().get("step.say.next.compare", thread);
      default -> scene.words().get("step.say.next.adds", thread, count);
    };
  }

  private static String nextWrite(Scene scene, ThreadId owner) {
    Copy copy = scene.now().thread(owner).copy().orElseThrow();
    return scene
        .words()
        .get(
            copy.isStale(scene.now().memory()) ? "step.say.next.erases" : "step.say.next.write",
            Scene.name(owner),
            copy.value(),
            copy.origin().value());
  }
}
