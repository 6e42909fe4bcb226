package dev.raceway.ui.control;

import dev.raceway.ui.keys.LateTooltip;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/**
 * One of a few, all in sight, side by side. Arrow keys go from one to the next.
 *
 * <p>Style class {@code segments}; put {@code tabs} in its place for words without a box.
 *
 * @param <T> what is chosen
 */
public final class Segments<T> extends HBox {

  private final ToggleGroup group = new ToggleGroup();
  private final ObjectProperty<T> value;
  private final List<T> items;

  /**
   * Offers items, the first of them chosen.
   *
   * @param name what is chosen here, for screen readers
   * @param text how an item is written
   */
  public Segments(String name, List<T> items, Function<? super T, String> text) {
    this.items = List.copyOf(items);
    value = new SimpleObjectProperty<>(this, "value", items.get(0));
    getStyleClass().add("segments");
    setAccessibleText(name);
    items.forEach(item -> getChildren().add(segment(item, name, text.apply(item))));
    idProperty().subscribe(this::nameSegments);
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /** Returns what is chosen; never empty. */
  public ObjectProperty<T> valueProperty() {
    return value;
  }

  /** Gives every item a longer name, for screen readers and as a tool tip. */
  public void describe(Function<? super T, String> names) {
    for (int i = 0; i < items.size(); i++) {
      ToggleButton segment = (ToggleButton) getChildren().get(i);
      String name = names.apply(items.get(i));
      segment.setAccessibleText(name);
      LateTooltip.set(segment, name);
    }
  }

  /** Offers some of the items only; the others are greyed. */
  public void offer(Predicate<? super T> offered) {
    for (int i = 0; i < items.size(); i++) {
      getChildren().get(i).setDisable(!offered.test(items.get(i)));
    }
  }

  private void nameSegments(String id) {
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).setId(id == null ? null : id + "-" + i);
    }
  }

  private ToggleButton segment(T item, String name, String text) {
    ToggleButton segment = new Segment(text);
    segment.setAccessibleHelp(name);
    segment.setToggleGroup(group);
    segment.setSelected(item.equals(value.get()));
    segment
        .selectedProperty()
        .subscribe(
            chosen -> {
              if (chosen) {
                value.set(item);
              }
            });
    value.subscribe(
        chosen -> {
          if (item.equals(chosen)) {
            segment.setSelected(true);
          }
        });
    return segment;
  }

  /** Stays chosen when it is pressed again. */
  private static final class Segment extends ToggleButton implements KeyTaker {

    Segment(String text) {
      super(text);
      setAccessibleRole(AccessibleRole.RADIO_BUTTON);
      setMinWidth(USE_PREF_SIZE);
    }

    @Override
    public boolean takes(KeyCode code) {
      return code.isArrowKey();
    }

    @Override
    public void fire() {
      if (!isSelected()) {
        super.fire();
      }
    }
  }
}
