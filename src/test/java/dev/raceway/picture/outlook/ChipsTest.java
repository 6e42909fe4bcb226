package dev.raceway.picture.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.picture.outlook.Chips.Struck;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Which chips are shown, few or many values. */
class ChipsTest {

  private static final RuledOut EARLY = new RuledOut(2, 2, false);
  private static final RuledOut LATE = new RuledOut(9, 9, false);

  private final TreeSet<Long> values = new TreeSet<>();
  private final TreeMap<Long, RuledOut> ruledOut = new TreeMap<>();

  private Chips chips(long exact) {
    return Chips.of(new Possible(values, ruledOut), exact, new Messages(Language.ENGLISH));
  }

  private void ruleOut(RuledOut by, long... out) {
    LongStream.of(out).forEach(value -> ruledOut.put(value, by));
  }

  @Test
  void few_values_have_a_chip_each() {
    values.addAll(List.of(2L, 3L));
    ruleOut(EARLY, 4);

    assertThat(chips(4).open()).containsExactly("2", "3");
    assertThat(chips(4).struck()).containsExactly(new Struck("4", 1, EARLY));
  }

  @Test
  void many_are_shown_by_the_first_and_the_last() {
    LongStream.rangeClosed(2, 40).forEach(values::add);

    assertThat(chips(40).open()).containsExactly("2 … 40");
  }

  @Test
  void of_what_was_ruled_out_the_last_and_the_exact_value_are_shown() {
    values.add(2L);
    ruleOut(EARLY, 5, 6);
    ruleOut(LATE, 3, 4);

    assertThat(chips(6).struck())
        .containsExactly(
            new Struck("3, 4", 2, LATE), new Struck("5", 1, EARLY), new Struck("6", 1, EARLY));
    ruleOut(LATE, 5, 6);
    assertThat(chips(6).struck()).containsExactly(new Struck("3 … 6", 4, LATE));
  }

  @Test
  void no_value_that_was_ruled_out_is_left_out() {
    values.addAll(List.of(4L));
    ruleOut(EARLY, 7);
    ruleOut(new RuledOut(5, 5, false), 6);
    ruleOut(LATE, 1, 2, 3);
    assertThat(chips(7).struck())
        .containsExactly(
            new Struck("1 … 3", 3, LATE),
            new Struck("6", 1, new RuledOut(5, 5, false)),
            new Struck("7", 1, EARLY));

    ruleOut(new RuledOut(4, 4, false), 5);
    assertThat(chips(7).struck())
        .containsExactly(
            new Struck("1 … 3", 3, LATE),
            new Struck("5, 6", 2, Optional.empty()),
            new Struck("7", 1, EARLY));
  }

  @Test
  void a_range_is_named_only_if_nothing_in_it_is_in_reach() {
    values.addAll(List.of(2L, 4L));
    ruleOut(LATE, 3, 5, 6);

    assertThat(chips(6).struck()).containsExactly(new Struck("", 3, LATE));
  }
}
