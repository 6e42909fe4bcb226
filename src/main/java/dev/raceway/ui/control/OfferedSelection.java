package dev.raceway.ui.control;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.SingleSelectionModel;

/**
 * A selection that stays where it is when an item is asked for that cannot be chosen, be it by
 * mouse or by keyboard.
 *
 * @param <T> what is chosen
 */
final class OfferedSelection<T> extends SingleSelectionModel<T> {

  private final List<T> items;
  private final Predicate<? super T> offered;

  OfferedSelection(List<T> items, Predicate<? super T> offered) {
    this.items = List.copyOf(items);
    this.offered = offered;
  }

  @Override
  public void select(int index) {
    if (index < 0 || index >= items.size() || offered.test(items.get(index))) {
      super.select(index);
    }
  }

  @Override
  public void select(T item) {
    if (!items.contains(item) || offered.test(item)) {
      super.select(item);
    }
  }

  @Override
  protected T getModelItem(int index) {
    return index >= 0 && index < items.size() ? items.get(index) : null;
  }

  @Override
  protected int getItemCount() {
    return items.size();
  }
}
