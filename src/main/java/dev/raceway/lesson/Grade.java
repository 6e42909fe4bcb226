package dev.raceway.lesson;

import java.util.List;

/**
 * What a hand-in earns.
 *
 * @param figures what counts, made anew from the lesson; nothing if the hand-in disagrees with
 *     itself
 * @param unanswered questions of the lesson without an answer
 * @param disagreements where the hand-in says something else than it shows, as sentences
 */
public record Grade(HandIn.Figures figures, int unanswered, List<String> disagreements) {

  /** Keeps a copy. */
  public Grade {
    disagreements = List.copyOf(disagreements);
  }
}
