package dev.raceway.ui.control;

import dev.raceway.ui.keys.LateTooltip;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Text;

/**
 * A whole number within bounds: typed, or changed by arrows and the wheel. What is typed counts
 * with Enter, an arrow, or when the focus leaves. If it is no such number, a sentence says so and
 * the last good number comes back.
 */
public final class NumberSpinner extends Spinner<Integer> {

  /** What one notch of a wheel gives; a touch pad gives many smaller ones. */
  private static final double NOTCH = 40;

  /** Two arrows beside each other, as the style sheet has them. */
  private static final double ARROWS = 34;

  private static final double CARET = 4;

  /** For larger numbers, which are rare, it becomes wider. */
  private static final int USUAL_MOST = 100_000;

  private final BoundedNumbers numbers;
  private final IntegerProperty number;
  private final ObjectProperty<Integer> boxed;
  private double scrolled;
  private boolean isReachedByKey;

  /**
   * Offers a number.
   *
   * @param name what it counts, as in its label
   * @param least smallest number
   * @param most largest number
   * @param start the number at first
   * @param complaint told in a sentence what is wrong with what was typed
   */
  public NumberSpinner(Message name, int least, int most, int start, Consumer<Message> complaint) {
    this(name, least, most, true, start, complaint);
  }

  /**
   * Offers a number other than zero, positive or negative.
   *
   * @param name what it counts, as in its label
   * @param most largest number, either way
   * @param start the number at first
   * @param complaint told in a sentence what is wrong with what was typed
   */
  public static NumberSpinner withoutZero(
      Message name, int most, int start, Consumer<Message> complaint) {
    return new NumberSpinner(name, -most, most, false, start, complaint);
  }

  private NumberSpinner(
      Message name, int least, int most, boolean hasZero, int start, Consumer<Message> complaint) {
    numbers =
        new BoundedNumbers(
            least,
            most,
            hasZero,
            start,
            (key, typed, kept) -> {
              getEditor().setText(numbers().text(kept));
              complaint.accept(Message.of(key, name, typed, least, most, kept));
            });
    number =
        new SimpleIntegerProperty(this, "number", start) {
          @Override
          public void set(int wanted) {
            super.set(numbers.bounded(wanted));
          }
        };
    // The pair is bound weakly: the field keeps the boxed half alive.
    boxed = number.asObject();
    setValueFactory(numbers);
    numbers.valueProperty().bindBidirectional(boxed);
    setEditable(true);
    getStyleClass().add(STYLE_CLASS_ARROWS_ON_RIGHT_HORIZONTAL);
    int usual = Math.min(most, USUAL_MOST);
    getEditor().fontProperty().subscribe(() -> fit(usual));
    getEditor().insetsProperty().subscribe(() -> fit(usual));
    number.subscribe(() -> fit(usual));
    setMinWidth(USE_PREF_SIZE);
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    addEventHandler(KeyEvent.KEY_RELEASED, event -> selectNumber());
    focusedProperty().subscribe(isFocused -> isReachedByKey = isFocused && !isPressed());
    describe(name.text(), Texts.get("common.number.help", least, most));
  }

  /** Returns the number; one that is set out of bounds becomes the nearest bound. */
  public IntegerProperty numberProperty() {
    return number;
  }

  private BoundedNumbers numbers() {
    return numbers;
  }

  /** As wide as the usual numbers, or as its own; a column of a text field is as wide as a W. */
  private void fit(int usual) {
    Text widest = new Text(numbers.text(Math.max(usual, number.get())).replaceAll("\\d", "0"));
    widest.setFont(getEditor().getFont());
    Insets around = getEditor().getInsets();
    double digits = Math.ceil(widest.getLayoutBounds().getWidth());
    // The skin takes the arrows' room from the text's.
    getEditor().setPrefWidth(around.getLeft() + digits + CARET + around.getRight() + ARROWS);
  }

  private void describe(String name, String help) {
    setAccessibleText(name);
    setAccessibleHelp(help);
    getEditor().setAccessibleText(name);
    getEditor().setAccessibleHelp(help);
    LateTooltip.set(this, help);
  }

  /** With the key that led here let go of, typing replaces the number; a click says where to. */
  private void selectNumber() {
    if (isReachedByKey) {
      isReachedByKey = false;
      getEditor().selectAll();
    }
  }

  /** JavaFX counts with left and right where the arrows lie side by side; one types here. */
  private void press(KeyEvent event) {
    // The skin hands a copy of each key to the field, which comes by here once more.
    boolean isCopy = event.getTarget() == getEditor();
    isReachedByKey = false;
    if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
      if (!isCopy) {
        count(event.getCode());
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && isTyped()) {
      cancelEdit();
      event.consume();
    }
  }

  private void count(KeyCode arrow) {
    if (arrow == KeyCode.UP) {
      increment();
    } else {
      decrement();
    }
  }

  private boolean isTyped() {
    return !getEditor().getText().equals(numbers.text(getValue()));
  }

  private void scroll(ScrollEvent event) {
    scrolled += event.getDeltaY();
    int notches = (int) (scrolled / NOTCH);
    scrolled -= notches * NOTCH;
    if (notches > 0) {
      increment(notches);
    } else if (notches < 0) {
      decrement(-notches);
    }
    event.consume();
  }
}
