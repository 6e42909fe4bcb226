package dev.raceway.ui.step.guide;

import dev.raceway.session.Run;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Whether a person is led through the first steps, and how far they are. It ends by itself once the
 * first lost update was seen and left; it can be dismissed at any time, and called again.
 */
public final class FirstSteps {

  private final BooleanProperty dismissed = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Optional<Guide>> sentence =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Run> run = Optional.empty();

  /** Begins with a person who has never seen them. */
  public FirstSteps() {
    dismissed.subscribe(now -> show());
  }

  /** Whether nobody wants to be led; to be remembered from one start to the next. */
  public BooleanProperty dismissedProperty() {
    return dismissed;
  }

  /**
   * Dismisses them.
   *
   * @return whether there was a sentence to be seen
   */
  public boolean dismiss() {
    boolean wasShown = sentence.get().isPresent();
    dismissed.set(dismissed.get() || wasShown);
    return wasShown;
  }

  /** The sentence that leads on, empty if there is nothing to say. */
  public ReadOnlyObjectProperty<Optional<Guide>> sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /** Returns the sentence in words, empty if there is nothing to say; it is about its own run. */
  public String text() {
    return run.flatMap(said -> sentence.get().map(guide -> guide.text(said))).orElse("");
  }

  /** Follows what the person really does. */
  public void follow(Run next) {
    boolean wasLost = sentence.get().equals(Optional.of(Guide.LOST));
    run = Optional.of(next);
    if (wasLost && !Guide.of(next).equals(Optional.of(Guide.LOST))) {
      dismissed.set(true);
    } else {
      show();
    }
  }

  private void show() {
    sentence.set(dismissed.get() ? Optional.empty() : run.flatMap(Guide::of));
  }
}
