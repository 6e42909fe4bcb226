package dev.raceway.picture.narration;

import dev.raceway.model.Copy;
import dev.raceway.model.Event;
import dev.raceway.model.Increment;
import dev.raceway.model.LockMode;
import dev.raceway.model.Overwrite;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import java.util.List;
import java.util.Optional;

/** Sentences about writes: what they erase, what they bring back, and why. */
final class WriteWords {

  private static final String ONE_UPDATE = "step.say.stomp.one-update";

  /** From so many writes since the read on, it is told how long ago that was. */
  private static final int MANY_WRITES = 3;

  /** How far back it is looked up who had erased what comes back. */
  private static final int LOOK_BACK = 300;

  private WriteWords() {}

  static String write(Scene scene, Event.Stepped step) {
    if (!step.stomps()) {
      return scene.words().get("step.say.write", Scene.name(step.thread()), step.count());
    }
    Overwrite overwrite = step.overwrite().orElseThrow();
    String text = stomp(scene, step);
    if (overwrite.restoredCount() > 0) {
      return text + " " + restored(scene, step);
    }
    return scene.isComplete() ? text : text + why(scene, step);
  }

  private static String stomp(Scene scene, Event.Stepped step) {
    List<Increment> erased = step.erased();
    Copy copy = scene.copyBefore(step.thread());
    int writes = scene.before().done() - stateAt(scene, copy.readAt()).done();
    String key = key(scene, erased.size(), writes);
    return scene
        .words()
        .get(
            key,
            Scene.name(step.thread()),
            step.count(),
            copy.origin().value(),
            Scene.name(erased.get(erased.size() - 1).thread()),
            erased.size(),
            key.equals(ONE_UPDATE) ? amount(scene, erased.get(0)) : owners(erased),
            copy.readAt(),
            writes);
  }

  private static String amount(Scene scene, Increment erased) {
    return scene.words().signed(scene.program().amount(erased.thread()));
  }

  private static String key(Scene scene, int erased, int writes) {
    if (scene.program().hasIncrements()) {
      String key = erased == 1 ? "step.say.stomp.one" : "step.say.stomp.many";
      return writes < MANY_WRITES ? key : "step.say.stomp.long";
    }
    String key = erased == 1 ? ONE_UPDATE : "step.say.stomp.many-updates";
    return writes < MANY_WRITES ? key : "step.say.stomp.long-updates";
  }

  private static State stateAt(Scene scene, int step) {
    return scene.run().trace().state(scene.run().trace().positionOfStep(step));
  }

  private static String restored(Scene scene, Event.Stepped step) {
    List<Increment> restored = step.restored();
    Optional<Event.Stepped> eraser = eraser(scene, restored.get(restored.size() - 1));
    boolean isIncrement = scene.program().hasIncrements();
    if (eraser.isEmpty()) {
      return scene
          .words()
          .get(
              isIncrement ? "step.say.restored" : "step.say.restored.updates",
              restored.size(),
              owners(restored));
    }
    String one = isIncrement ? "step.say.restored.one" : "step.say.restored.one-update";
    String many = isIncrement ? "step.say.restored.many" : "step.say.restored.many-updates";
    return scene
        .words()
        .get(
            restored.size() == 1 ? one : many,
            restored.size(),
            owners(restored),
            Scene.name(eraser.get().thread()),
            eraser.get().step());
  }

  /** Returns the last step that erased an increment, if it is not too long ago to be of use. */
  private static Optional<Event.Stepped> eraser(Scene scene, Increment increment) {
    int now = scene.run().position();
    for (int at = now - 1; at > Math.max(0, now - LOOK_BACK); at--) {
      if (scene.run().trace().event(at) instanceof Event.Stepped step
          && step.stomps()
          && step.erased().contains(increment)) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  /** Says why the lock, if there is one, did not help. */
  private static String why(Scene scene, Event.Stepped step) {
    String thread = Scene.name(step.thread());
    if (scene.program().lock() == LockMode.NONE) {
      return "";
    }
    if (!scene.isBracketed(step)) {
      return scene.now().lockOn()
          ? " " + scene.words().get("step.say.why.without-lock", thread)
          : "";
    }
    return " " + whyInBracket(scene, thread);
  }

  private static String whyInBracket(Scene scene, String thread) {
    if (scene.lock().bracketsWriteAlone()) {
      return scene.words().get("step.say.why.write-only");
    }
    if (scene.lock().isPerThread()) {
      return scene.words().get("step.say.why.own-lock");
    }
    return scene.program().permits() > 1
        ? scene.words().get("step.say.why.permits", scene.program().permits())
        : scene.words().get("step.say.why.others", thread);
  }

  private static String owners(List<Increment> increments) {
    List<ThreadId> threads = increments.stream().map(Increment::thread).toList();
    return Scene.names(threads);
  }

  static String compareAndSet(Scene scene, Event.Stepped step) {
    String thread = Scene.name(step.thread());
    Copy copy = scene.copyBefore(step.thread());
    if (!step.retry()) {
      return scene
          .words()
          .get("step.say.compare-and-set", thread, copy.origin().value(), step.count());
    }
    String text = scene.words().get("step.say.retry", thread, copy.origin().value(), step.count());
    if (!scene.isBracketed(step) || scene.lock().isPerThread()) {
      return text;
    }
    return text
        + " "
        + scene
            .words()
            .get(
                scene.lock().bracketsWriteAlone()
                    ? "step.say.retry.lets-go"
                    : "step.say.retry.keeps");
  }

  static String getAndAdd(Scene scene, Event.Stepped step) {
    return scene.words().get("step.say.get-and-add", Scene.name(step.thread()), step.count());
  }
}
