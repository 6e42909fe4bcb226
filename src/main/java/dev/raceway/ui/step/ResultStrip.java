package dev.raceway.ui.step;

import dev.raceway.model.LockMode;
import dev.raceway.model.State;
import dev.raceway.session.Run;
import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What the count should be and is, in one line, and who has the lock. */
final class ResultStrip extends HBox {

  private final MarkedText result = new MarkedText();
  private final LockCard lock = new LockCard();

  ResultStrip() {
    getStyleClass().addAll("card", "result-strip");
    setAlignment(Pos.CENTER_LEFT);
    setFillHeight(false);
    result.setId("result");
    result.getStyleClass().add("result");
    HBox.setHgrow(result, Priority.ALWAYS);
    lock.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(result, lock);
  }

  void show(Run run, boolean hidden) {
    State now = run.now();
    result.show(
        Texts.get(
                hidden ? "step.result.hidden" : verdict(now),
                now.expected(),
                now.count(),
                now.lost())
            + Texts.get(
                "step.result.rest",
                now.done(),
                now.program().threads() * now.program().increments(),
                now.progress().contextSwitches()));
    lock.setVisible(now.program().lock() != LockMode.NONE);
    lock.setManaged(lock.isVisible());
    lock.show(now);
  }

  private static String verdict(State now) {
    if (now.lost() > 0) {
      return "step.result.lost";
    }
    return now.done() > 0 ? "step.result.exact" : "step.result.start";
  }
}
