package dev.raceway.ui.step;

import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The lock: whether it is used, who has it, and who waits in which order. */
final class LockCard extends HBox {

  private final FontIcon padlock = new FontIcon(Feather.UNLOCK);
  private final MarkedText text = new MarkedText();

  LockCard() {
    setId("lock-card");
    getStyleClass().add("lock-card");
    setAlignment(Pos.CENTER_LEFT);
    setFillHeight(false);
    getChildren().addAll(padlock, text);
  }

  void show(State now) {
    boolean taken =
        !now.holders().isEmpty()
            || now.program().threadIds().stream().anyMatch(id -> now.thread(id).holding());
    padlock.setIconCode(taken ? Feather.LOCK : Feather.UNLOCK);
    text.show(sentence(now));
  }

  private static String sentence(State now) {
    String mode = Texts.of(now.program().lock());
    if (now.program().lock().isPerThread()) {
      String holders =
          now.program().threadIds().stream()
              .filter(id -> now.thread(id).holding())
              .map(LockCard::mark)
              .collect(Collectors.joining(" "));
      return holders.isEmpty() ? idle(now, mode) : Texts.get("step.lock.own", mode, holders);
    }
    if (now.holders().isEmpty()) {
      return idle(now, mode);
    }
    int free = now.program().permits() - now.holders().size();
    String holders =
        free == 0 ? marks(now.holders()) : Texts.get("board.permits", marks(now.holders()), free);
    return now.queue().isEmpty()
        ? Texts.get("step.lock.taken", mode, holders)
        : Texts.get("step.lock.queue", mode, holders, marks(now.queue()));
  }

  private static String idle(State now, String mode) {
    return Texts.get(now.lockOn() ? "step.lock.free" : "step.lock.off", mode);
  }

  private static String marks(List<ThreadId> threads) {
    return threads.stream().map(LockCard::mark).collect(Collectors.joining(" "));
  }

  private static String mark(ThreadId id) {
    return "[" + id + "]";
  }
}
