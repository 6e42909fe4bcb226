package dev.raceway.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.file.LessonFileException;
import dev.raceway.lesson.file.LessonProof;
import dev.raceway.lesson.file.LessonReader;
import dev.raceway.random.RandomCases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whoever changes a solution, a right answer or a goal of a shipped lesson is told. */
class LessonMutationTest {

  private static final int TRIES = 100;

  @Test
  void no_change_goes_unnoticed() {
    Map<String, String> files = ShippedFiles.byName();
    List<String> names = List.copyOf(files.keySet());
    Set<String> changed = new TreeSet<>();

    RandomCases.check(
        TRIES,
        dice -> {
          String name = dice.of(names);
          Optional<LessonMutation> mutation = LessonMutation.of(files.get(name), dice);
          if (mutation.isPresent()) {
            changed.add(mutation.get().what());
            assertThat(said(name, mutation.get().text()))
                .as(name + ": " + mutation.get().what())
                .isNotEmpty();
          }
        });

    assertThat(changed).hasSizeGreaterThan(5);
  }

  private static List<?> said(String name, String text) {
    try {
      return LessonProof.faults(LessonReader.read(name, text), Budget.ENDLESS);
    } catch (LessonFileException e) {
      return List.of(e.getMessage());
    }
  }
}
