package dev.raceway.ui.step.side;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.control.Segments;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Says whose code is shown where threads do not all do the same, and chooses another's. */
final class WhoseCode extends HBox {

  /** Of more threads the letters alone have room; they say for themselves what they are. */
  private static final int FEW = 4;

  private final Consumer<ThreadId> chosen;
  private final Label name = new Label(Texts.get("side.code.whose"));
  private List<ThreadId> threads = List.of();
  private Optional<Segments<ThreadId>> letters = Optional.empty();
  private boolean showing;

  WhoseCode(Consumer<ThreadId> chosen) {
    super(8);
    this.chosen = chosen;
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    getStyleClass().add("whose-code");
    name.getStyleClass().add("soft");
    managedProperty().bind(visibleProperty());
  }

  /** Shows whose code it is; with all threads' the same, nothing is said. */
  void show(Optional<ThreadId> whose, List<ThreadId> all) {
    setVisible(whose.isPresent());
    if (whose.isPresent()) {
      if (!threads.equals(all)) {
        threads = all;
        make();
      }
      showing = true;
      letters.ifPresent(segments -> segments.valueProperty().set(whose.get()));
      showing = false;
    }
  }

  private void make() {
    Segments<ThreadId> segments =
        new Segments<>(Texts.get("side.code.whose"), threads, ThreadId::toString);
    segments.setId("whose-code");
    segments.describe(thread -> Texts.get("side.code.of-thread", thread));
    segments.valueProperty().subscribe((before, now) -> choose(now));
    letters = Optional.of(segments);
    getChildren().setAll(segments);
    if (threads.size() <= FEW) {
      getChildren().add(0, name);
    }
  }

  private void choose(ThreadId thread) {
    if (!showing) {
      chosen.accept(thread);
    }
  }
}
