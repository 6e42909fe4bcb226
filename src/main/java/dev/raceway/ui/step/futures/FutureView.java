package dev.raceway.ui.step.futures;

import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.Trace;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.session.SchedulerChoice.Kind;
import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.motion.Motion;
import dev.raceway.ui.step.board.BoardView;
import dev.raceway.ui.text.Texts;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One of the two futures: its schedule, where it ends, and its board. */
final class FutureView extends VBox {

  private final MarkedText letters = new MarkedText();
  private final MarkedText end = new MarkedText();
  private final BoardView board;
  private final Trace trace;
  private final int changed;

  /**
   * Makes a board.
   *
   * @param id of its parts
   * @param name what it is called
   * @param trace the future
   * @param changed the position right after the changed step
   * @param onStep told which step a person goes to
   */
  FutureView(String id, String name, Trace trace, int changed, IntConsumer onStep) {
    this.trace = trace;
    this.changed = changed;
    // Two that move at once are not followed by the eye.
    board = new BoardView(run(0), Motion.none(), thread -> {}, onStep);
    board.setId(id);
    board.keepWhole();
    board.setFocusTraversable(false);
    VBox.setVgrow(board, Priority.ALWAYS);
    Label title = new Label(name);
    title.getStyleClass().add("strong");
    title.setMinWidth(USE_PREF_SIZE);
    letters.setId(id + "-letters");
    letters.getStyleClass().add("future-letters");
    end.setId(id + "-end");
    end.getStyleClass().add("future-end");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(12, title, letters, space, end);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setFillHeight(false);
    head.getStyleClass().add("future-head");
    letters.show(FuturesText.letters(trace, changed));
    getStyleClass().add("future");
    getChildren().addAll(head, board);
  }

  private Run run(int position) {
    return new Run(
        trace,
        Math.min(position, trace.length()),
        SchedulerChoice.START.with(Kind.RECORDED),
        false,
        PauseMarks.NONE);
  }

  /** Shows where the future stands; with the outcome hidden it is not told where it ends. */
  void show(int position, boolean outcomeHidden) {
    board.show(run(position), outcomeHidden);
    board.showDifference(trace.state(changed).progress().steps(), Texts.get("futures.difference"));
    end.show(outcomeHidden ? "" : FuturesText.end(trace));
  }

  void setPresenting(boolean isOn) {
    board.setPresenting(isOn);
  }
}
