package dev.raceway.ui.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * A question to a class, and the hands that were counted. A value: counting gives another one.
 *
 * @param question the question, put into words when it is shown
 * @param options what can be answered, put into words when it is shown
 * @param hands the places of the options that hands were counted for, in order of time
 * @param right the place of the right option, once it is shown
 */
public record Vote(
    Supplier<String> question,
    List<Supplier<String>> options,
    List<Integer> hands,
    OptionalInt right) {

  /** Most hands that are counted: a large lecture hall. */
  public static final int MOST = 2_000;

  /** Keeps copies. */
  public Vote {
    options = List.copyOf(options);
    hands = List.copyOf(hands);
  }

  /** Returns a vote before the first hand. */
  public static Vote of(Supplier<String> question, List<Supplier<String>> options) {
    return new Vote(question, options, List.of(), OptionalInt.empty());
  }

  /** Returns whether the right answer is shown. */
  public boolean isRevealed() {
    return right.isPresent();
  }

  /** Returns the vote with one more hand; the same if there is no such option, or all is shown. */
  public Vote counted(int option) {
    if (option < 0 || option >= options.size() || isRevealed() || hands.size() == MOST) {
      return this;
    }
    List<Integer> more = new ArrayList<>(hands);
    more.add(option);
    return new Vote(question, options, more, right);
  }

  /** Returns the vote without the hand that was counted last; the same if there is none. */
  public Vote takenBack() {
    return hands.isEmpty() || isRevealed()
        ? this
        : new Vote(question, options, hands.subList(0, hands.size() - 1), right);
  }

  /** Returns the vote with its right answer. */
  public Vote revealed(int option) {
    return new Vote(question, options, hands, OptionalInt.of(option));
  }

  /** Returns how many hands were counted for an option. */
  public int hands(int option) {
    return (int) hands.stream().filter(hand -> hand == option).count();
  }

  /** Returns how many hands were counted for the option that has the most. */
  public int most() {
    int most = 0;
    for (int i = 0; i < options.size(); i++) {
      most = Math.max(most, hands(i));
    }
    return most;
  }
}
