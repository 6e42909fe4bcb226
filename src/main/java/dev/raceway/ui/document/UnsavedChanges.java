package dev.raceway.ui.document;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Changes that are not saved, and what waits until a person has said what becomes of them. */
public final class UnsavedChanges {

  private final BooleanSupplier changed;
  private final Supplier<String> name;
  private final Consumer<Runnable> save;
  private final ReadOnlyObjectWrapper<Optional<Runnable>> waiting =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * Waits for nothing yet.
   *
   * @param changed whether something would be lost
   * @param name what is called by which name
   * @param save saves it, and then does what it is given, if it was saved
   */
  public UnsavedChanges(BooleanSupplier changed, Supplier<String> name, Consumer<Runnable> save) {
    this.changed = changed;
    this.name = name;
    this.save = save;
  }

  /** Returns whether something would be lost. */
  public boolean areThere() {
    return changed.getAsBoolean();
  }

  /** Returns what has changes, for a person who is asked about them. */
  public String name() {
    return name.get();
  }

  /** What is done once a person has said what becomes of the changes. */
  public ReadOnlyObjectProperty<Optional<Runnable>> waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /** Does what takes the place of the changes, after a person was asked about them. */
  public void whenSafe(Runnable next) {
    if (areThere()) {
      waiting.set(Optional.of(next));
    } else {
      next.run();
    }
  }

  /** Saves, and goes on once that is done. */
  public void saveAndGoOn() {
    answer(save);
  }

  /** Goes on without saving. */
  public void goOnWithoutSaving() {
    answer(Runnable::run);
  }

  /** Does not go on. */
  public void stay() {
    answer(next -> {});
  }

  private void answer(Consumer<Runnable> how) {
    Optional<Runnable> next = waiting.get();
    waiting.set(Optional.empty());
    next.ifPresent(how);
  }
}
