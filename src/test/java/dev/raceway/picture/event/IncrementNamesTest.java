package dev.raceway.picture.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Increment;
import dev.raceway.model.ThreadId;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncrementNamesTest {

  @ParameterizedTest
  @CsvSource({
    "B1, B1",
    "B1 B2, 'B1, B2'",
    "B1 B2 B3, B1 to B3",
    "B9 C1 B8 B7 A3 B1, 'A3, B1, B7 to B9, C1'",
    "A3 B4 B5 C5, 'A3, B4, B5, C5'"
  })
  void rows_of_three_and_more_are_named_by_their_ends(String increments, String names) {
    List<Increment> list =
        Arrays.stream(increments.split(" ", -1)).map(IncrementNamesTest::increment).toList();
    assertThat(new EventWords(new Messages(Language.ENGLISH)).names(list)).isEqualTo(names);
  }

  private static Increment increment(String name) {
    ThreadId thread = ThreadId.ofLetter(name.charAt(0)).orElseThrow();
    return new Increment(thread, Integer.parseInt(name.substring(1)));
  }
}
