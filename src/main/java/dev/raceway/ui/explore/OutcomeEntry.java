package dev.raceway.ui.explore;

import dev.raceway.explore.answer.Witness;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * One final value, or a range of them, and how much ends there.
 *
 * @param from the smallest value
 * @param to the largest value
 * @param exact whether it is the value that no lost update gives
 * @param schedules how many schedules end there, if they were counted
 * @param portions how much that is, by each measure that is known
 * @param witness a schedule that ends there, if one is known
 */
record OutcomeEntry(
    long from,
    long to,
    boolean exact,
    Optional<BigInteger> schedules,
    List<Portion> portions,
    Optional<Witness> witness) {

  OutcomeEntry {
    portions = List.copyOf(portions);
  }

  /** Tells whether it is one value. */
  boolean isOne() {
    return from == to;
  }
}
