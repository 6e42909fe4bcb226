package dev.raceway.ui.lessons.play;

import dev.raceway.lesson.HandIn.Tried;
import java.util.List;

/** What counts as another attempt: one that was made before does not, however often it is seen. */
final class AttemptList {

  private AttemptList() {}

  /** Returns whether the last of some attempts is not among those before. */
  static boolean isNew(List<Tried> before, List<Tried> after) {
    Tried last = after.get(after.size() - 1);
    return before.stream()
        .noneMatch(
            each ->
                each.step() == last.step()
                    && each.code().equals(last.code())
                    && each.then().equals(last.then()));
  }
}
