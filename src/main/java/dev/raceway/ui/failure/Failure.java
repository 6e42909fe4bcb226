package dev.raceway.ui.failure;

import java.util.Arrays;
import java.util.List;

/**
 * An error that no code has caught.
 *
 * @param thread name of the thread on which it escaped
 * @param error what was thrown
 */
public record Failure(String thread, Throwable error) {

  /** Returns what errors of the same origin have in common. */
  List<Object> origin() {
    return List.of(error.getClass(), Arrays.stream(error.getStackTrace()).limit(1).toList());
  }
}
