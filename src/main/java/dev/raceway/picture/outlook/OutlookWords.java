package dev.raceway.picture.outlook;

import dev.raceway.picture.outlook.Chips.Struck;
import dev.raceway.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says what can still happen.
 *
 * @param words the language in which it is said
 */
public record OutlookWords(Messages words) {

  /** Returns what stands before the values. */
  public String lead(boolean ended) {
    return words.get(ended ? "outlook.ended" : "outlook.can-end");
  }

  /** Returns what is struck: values, or how many. */
  public String values(Struck struck) {
    return struck.values().isEmpty()
        ? words.get("outlook.values", struck.count())
        : struck.values();
  }

  /** Returns what ruled a value out; shorter where it has been said of another one. */
  public String why(Optional<RuledOut> by, boolean again) {
    return by.map(one -> why(one, again)).orElseGet(() -> words.get("outlook.ruled-out-earlier"));
  }

  private String why(RuledOut by, boolean again) {
    if (by.bySwitch()) {
      return words.get(again ? "outlook.by-switch-too" : "outlook.by-switch");
    }
    return words.get(again ? "outlook.ruled-out-too" : "outlook.ruled-out", by.step());
  }

  /**
   * Returns the chips.
   *
   * @param exact the result that loses nothing
   */
  public Chips chips(Outlook outlook, long exact) {
    if (outlook instanceof Possible possible) {
      return Chips.of(possible, exact, words);
    }
    if (outlook instanceof Outlook.TooMany tooMany) {
      return new Chips(
          List.of(between(tooMany.between())),
          tooMany.exact().stream().map(by -> new Struck(words.number(exact), 1, by)).toList());
    }
    return new Chips(List.of(words.get("outlook.counting")), List.of());
  }

  private String between(Outlook.Between values) {
    return values.smallest() == values.largest()
        ? words.number(values.smallest())
        : words.get("outlook.between", values.smallest(), values.largest());
  }

  /** Returns all of it as it is spoken. */
  public String spoken(boolean ended, Chips chips) {
    return lead(ended)
        + " "
        + String.join(", ", chips.open())
        + chips.struck().stream()
            .map(struck -> "; " + values(struck) + " " + why(struck.by(), false))
            .collect(Collectors.joining());
  }
}
