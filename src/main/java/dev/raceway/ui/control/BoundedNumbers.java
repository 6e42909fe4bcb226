package dev.raceway.ui.control;

import dev.raceway.ui.text.Texts;
import java.math.BigInteger;
import java.util.regex.Pattern;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;

/** Whole numbers within bounds, and the judgement of what was typed for one. */
final class BoundedNumbers extends SpinnerValueFactory<Integer> {

  /** Told of what was typed and cannot be taken. */
  interface Refusal {

    /**
     * Says that the last good number is kept.
     *
     * @param key of the sentence that says why
     */
    void refuse(String key, String typed, int kept);
  }

  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");

  private final int least;
  private final int most;
  private final boolean hasZero;
  private final Refusal refusal;

  /**
   * Allows whole numbers.
   *
   * @param hasZero whether zero is one of them
   */
  BoundedNumbers(int least, int most, boolean hasZero, int start, Refusal refusal) {
    this.least = least;
    this.most = most;
    this.hasZero = hasZero;
    this.refusal = refusal;
    setConverter(new Typed());
    setValue(start);
  }

  @Override
  public void decrement(int steps) {
    setValue(beyondZero(bounded((long) getValue() - steps), -1));
  }

  @Override
  public void increment(int steps) {
    setValue(beyondZero(bounded((long) getValue() + steps), 1));
  }

  private int beyondZero(int value, int direction) {
    return value == 0 && !hasZero ? direction : value;
  }

  int bounded(long value) {
    return (int) Math.max(least, Math.min(value, most));
  }

  /** Returns a number as it is shown: what cannot be zero is an amount, and says its sign. */
  String text(int number) {
    return hasZero ? Texts.number(number) : Texts.signed(number);
  }

  private int judge(String typed) {
    String text = Texts.ungrouped(typed).replace('\u2212', '-');
    if (text.isEmpty()) {
      return refuse("common.number.empty", typed);
    } else if (!WHOLE.matcher(text).matches()) {
      return refuse("common.number.not-whole", typed);
    }
    BigInteger number = new BigInteger(text);
    if (number.compareTo(BigInteger.valueOf(least)) < 0) {
      return refuse("common.number.too-small", typed);
    } else if (number.compareTo(BigInteger.valueOf(most)) > 0) {
      return refuse("common.number.too-large", typed);
    }
    return number.signum() == 0 && !hasZero
        ? refuse("common.number.zero", typed)
        : number.intValueExact();
  }

  private int refuse(String key, String typed) {
    int kept = getValue();
    refusal.refuse(key, typed.strip(), kept);
    return kept;
  }

  private final class Typed extends StringConverter<Integer> {

    @Override
    public String toString(Integer number) {
      return text(number);
    }

    @Override
    public Integer fromString(String typed) {
      return judge(typed);
    }
  }
}
