package dev.raceway.ui;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What leads to a screen, and when it is there.
 *
 * @param around what the window finds around it
 * @param asking what a person does there before what is worked out in the background is waited for
 * @param ready tells whether that is there; asked on the JavaFX thread
 * @param then what a person does there before the picture is taken
 */
record ScreenActions(
    UnaryOperator<Environment> around,
    Consumer<MainWindow> asking,
    Predicate<MainWindow> ready,
    Consumer<MainWindow> then) {

  /** Nobody does anything. */
  static final ScreenActions NONE =
      new ScreenActions(UnaryOperator.identity(), window -> {}, window -> true, window -> {});

  ScreenActions around(UnaryOperator<Environment> other) {
    return new ScreenActions(other, asking, ready, then);
  }

  ScreenActions asking(Consumer<MainWindow> other) {
    return new ScreenActions(around, other, ready, then);
  }

  ScreenActions until(Predicate<MainWindow> other) {
    return new ScreenActions(around, asking, other, then);
  }

  ScreenActions then(Consumer<MainWindow> other) {
    return new ScreenActions(around, asking, ready, other);
  }
}
