package dev.raceway.ui.control;

import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/**
 * One of a list that unfolds. It always has a value, its items are never edited.
 *
 * @param <T> what is chosen
 */
public final class Choice<T> extends ComboBox<T> {

  /**
   * Offers items, the first of them chosen.
   *
   * @param name what is chosen here, for screen readers
   * @param text how an item is written
   */
  public Choice(String name, List<T> items, Function<? super T, String> text) {
    super(FXCollections.observableArrayList(items));
    setConverter(new OneWay<>(text));
    setVisibleRowCount(12);
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(name);
    KeyTips.set(this, Texts.get("common.choice.help", name));
    setValue(items.get(0));
  }

  private static final class OneWay<T> extends StringConverter<T> {

    private final Function<? super T, String> text;

    OneWay(Function<? super T, String> text) {
      this.text = text;
    }

    @Override
    public String toString(T item) {
      // JavaFX asks for the text of no item while it measures.
      return item == null ? "" : text.apply(item);
    }

    @Override
    public T fromString(String written) {
      throw new UnsupportedOperationException("nothing is typed here");
    }
  }
}
