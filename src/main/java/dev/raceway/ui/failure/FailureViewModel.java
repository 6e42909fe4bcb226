package dev.raceway.ui.failure;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The error that the window's notice is about: the first one, since others often follow from it.
 * What was dismissed is not shown again, so that an error of every frame does not come back with
 * each.
 */
public final class FailureViewModel {

  private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Set<Object> dismissed = new HashSet<>();
  private final Supplier<String> shareCode;

  /**
   * Makes one that has nothing to show.
   *
   * @param shareCode the run in hand, for the report
   */
  public FailureViewModel(Supplier<String> shareCode) {
    this.shareCode = shareCode;
  }

  /** The error to be shown. */
  public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Shows an error, unless another one is shown or this one was dismissed. */
  void show(Failure next) {
    if (failure.get().isEmpty() && !dismissed.contains(next.origin())) {
      failure.set(Optional.of(next));
    }
  }

  /**
   * Takes the notice away.
   *
   * @return whether there was one
   */
  public boolean dismiss() {
    Optional<Failure> gone = failure.get();
    gone.map(Failure::origin).ifPresent(dismissed::add);
    failure.set(Optional.empty());
    return gone.isPresent();
  }

  /** Returns all that is known about the error, for whoever looks into it. */
  public String report() {
    return failure.get().map(each -> FailureReport.of(shareCode.get(), each)).orElse("");
  }
}
