package dev.raceway.ui.step;

import dev.raceway.model.LockMode;
import dev.raceway.model.State;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.narration.ResultWords;
import dev.raceway.session.Run;
import dev.raceway.text.Messages;
import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.step.outlook.PossibleButton;
import dev.raceway.ui.text.Texts;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What the count should be and is, what it can still end at, and who has the lock. Where there is
 * little room, the words of what can still happen give way first.
 */
final class ResultStrip extends Region implements AutoCloseable {

  private static final double GAP = 16;

  private final MarkedText result = new MarkedText();
  private final MarkedText rest = new MarkedText();
  private final VBox verdict = new VBox(result, rest);
  private final PossibleButton possible;
  private final Label keptBack = new Label();
  private final LockCard lock = new LockCard();

  ResultStrip(StepViewModel model) {
    possible =
        new PossibleButton(
            model.outlook(),
            model.scheduler()::aimAt,
            position -> model.stepping().go(run -> run.at(position)));
    getStyleClass().addAll("card", "result-strip");
    result.setId("result");
    result.getStyleClass().add("result");
    rest.setId("result-rest");
    rest.getStyleClass().add("result-rest");
    keptBack.setId("kept-back");
    keptBack.getStyleClass().addAll("soft", "kept-back");
    getChildren().addAll(verdict, possible, keptBack, lock);
  }

  /**
   * Shows a run.
   *
   * @param veil what is kept back
   * @param hint what stands in the place of what can still happen; empty if nothing does
   */
  void show(Run run, Veil veil, String hint) {
    State now = run.now();
    Messages words = Texts.messages();
    result.show(
        veil.count()
            ? ResultWords.hidden(now, words)
            : veil.losses() ? ResultWords.open(now, words) : ResultWords.of(now, words));
    rest.show(ResultWords.rest(now, words));
    possible.showEnded(now.isComplete());
    Shown.when(possible, !veil.losses() && hint.isEmpty());
    keptBack.setText(hint);
    Shown.when(keptBack, !hint.isEmpty());
    Shown.when(lock, now.program().lock() != LockMode.NONE);
    lock.show(now);
  }

  @Override
  public void close() {
    possible.close();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private static double widthOf(Region part) {
    return part.isManaged() ? part.prefWidth(-1) + GAP : 0;
  }

  private double widthOfPossible(double width) {
    double room = width - widthOf(lock) - widthOf(keptBack) - verdict.prefWidth(-1) - GAP;
    return possible.isManaged()
        ? Math.floor(Math.max(possible.minWidth(-1), Math.min(possible.prefWidth(-1), room)))
        : 0;
  }

  private double widthOfVerdict(double width) {
    double chips = possible.isManaged() ? widthOfPossible(width) + GAP : 0;
    return Math.max(0, width - widthOf(lock) - widthOf(keptBack) - chips);
  }

  @Override
  protected double computePrefHeight(double width) {
    double around = snappedLeftInset() + snappedRightInset();
    double height = verdict.prefHeight(width < 0 ? -1 : Math.floor(widthOfVerdict(width - around)));
    for (Region part : new Region[] {possible, keptBack, lock}) {
      height = Math.max(height, part.isManaged() ? part.prefHeight(-1) : 0);
    }
    return snappedTopInset() + Math.ceil(height) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double right = getWidth() - snappedRightInset();
    double width = right - left;
    if (lock.isManaged()) {
      right = place(lock, right, Math.ceil(lock.prefWidth(-1)));
    }
    if (keptBack.isManaged()) {
      right = place(keptBack, right, Math.ceil(keptBack.prefWidth(-1)));
    }
    if (possible.isManaged()) {
      right = place(possible, right, widthOfPossible(width));
    }
    double room = Math.floor(widthOfVerdict(width));
    double height = verdict.prefHeight(room);
    verdict.resizeRelocate(left, Math.floor((getHeight() - height) / 2), room, height);
  }

  /** Places a part at the right edge, and returns where the next one ends. */
  private double place(Region part, double right, double width) {
    double height = Math.ceil(part.prefHeight(-1));
    part.resizeRelocate(right - width, Math.floor((getHeight() - height) / 2), width, height);
    return right - width - GAP;
  }
}
