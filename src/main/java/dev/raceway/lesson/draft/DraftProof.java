package dev.raceway.lesson.draft;

import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.file.LessonFault;
import dev.raceway.lesson.file.LessonFileException;
import dev.raceway.lesson.file.LessonProof;
import dev.raceway.lesson.file.LessonReader;
import dev.raceway.lesson.file.LessonWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands against a draft, and the lesson that it is so far.
 *
 * @param truths the right answers that could be found, by the numbers of their steps
 * @param gaps what is still to be typed
 * @param faults what {@code raceway lessons --check} says besides, once nothing is to be typed
 * @param lesson the lesson as it is read again, or why a file of it could not be read
 */
public record DraftProof(
    Map<Integer, String> truths, List<DraftGap> gaps, List<LessonFault> faults, Written lesson) {

  /**
   * A lesson that was written and read again.
   *
   * @param lesson the lesson
   * @param refusal why it could not be read, if so
   */
  public record Written(Optional<Lesson> lesson, Optional<LessonFileException> refusal) {

    /** What is saved is what is read again, so that no limit of the format is missed. */
    static Written of(Lesson lesson) {
      try {
        Lesson read = LessonReader.read(lesson.id(), LessonWriter.write(lesson));
        return new Written(Optional.of(read), Optional.empty());
      } catch (LessonFileException e) {
        return new Written(Optional.empty(), Optional.of(e));
      }
    }
  }

  /** Keeps copies. */
  public DraftProof {
    truths = Map.copyOf(truths);
    gaps = List.copyOf(gaps);
    faults = List.copyOf(faults);
  }

  /** Returns whether nothing stands against it. */
  public boolean isProved() {
    return gaps.isEmpty() && faults.isEmpty() && lesson.lesson().isPresent();
  }

  /**
   * Checks a draft; runs real threads and explores, so not for the JavaFX thread.
   *
   * @param budget asked while it explores
   */
  public static DraftProof of(DraftOutline outline, Budget budget) {
    Map<Integer, String> truths = new TreeMap<>();
    for (DraftOutline.Stop stop : outline.steps()) {
      if (stop.words().asks()
          && stop.words().question().subject().answer(outline.moment(stop), budget)
              instanceof Exact<String> exact) {
        truths.put(stop.number(), exact.value());
      }
    }
    List<DraftGap> gaps = DraftGaps.of(outline);
    Written written = Written.of(outline.lesson(truths));
    List<LessonFault> faults =
        gaps.isEmpty()
            ? written.lesson().map(each -> LessonProof.faults(each, budget)).orElse(List.of())
            : List.of();
    return new DraftProof(truths, gaps, faults, written);
  }
}
