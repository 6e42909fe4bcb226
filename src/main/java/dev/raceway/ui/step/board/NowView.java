package dev.raceway.ui.step.board;

import dev.raceway.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The line of now, and what is said at its head: what should be, what is lost, who has the lock.
 */
final class NowView extends Pane {

  private final Region line = new Region();
  private final Label badge = new Label(Texts.get("board.now"));
  private final Label shouldBe = new Label();
  private final Label lost = new Label();

  /** What the lost updates do to the count, where that is another number. */
  private final Label gap = new Label();

  private final Label queue = new Label();
  private final Pane thrown = new Pane();
  private final Reused<Padlock> padlock = new Reused<>(thrown, Padlock::new);
  private final Reused<Region> flag = new Reused<>(this, Parts::flag);

  NowView() {
    setManaged(false);
    setPickOnBounds(false);
    setMouseTransparent(true);
    style(line, "now-line");
    style(badge, "now-badge");
    style(shouldBe, "should-be-label");
    style(lost, "lost-label");
    style(gap, "gap-label");
    style(queue, "queue-label");
    queue.setGraphic(new FontIcon(Feather.LOCK));
    shouldBe.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(line, badge, shouldBe, lost, gap, queue, thrown);
  }

  private static void style(Region region, String style) {
    region.setManaged(false);
    region.getStyleClass().add(style);
  }

  /** The line of a lock switch that was thrown just now. */
  Pane padlock() {
    return thrown;
  }

  /** Returns the words at the head of the lock's rail: who has it, who waits. */
  Label queue() {
    return queue;
  }

  void show(
      BoardPicture picture,
      Geometry geometry,
      CountScale scale,
      Clearance taken,
      boolean outcomeHidden) {
    NowMarks now = picture.now();
    double em = geometry.em();
    double x = picture.window().nowX() + 1;
    setVisible(picture.window().showsNow());
    double footer = geometry.footerHeight();
    line.resizeRelocate(x, Geometry.FLAG_TOP, 2, geometry.size().getHeight() - footer - 2);
    badge.resizeRelocate(
        Math.max(x - 21 * em, 4 - Geometry.STAGE_INSET),
        geometry.size().getHeight() - footer - Geometry.FRAME + 2,
        44 * em,
        footer - 2);
    shouldBe.setText(
        now.step() == 0 || outcomeHidden ? "" : Texts.get("board.should-be", now.expected()));
    boolean roomOnTheLeft = x > 150 * em;
    // As long as both are the same, the count's own value stands on the left.
    boolean onTheLeft = roomOnTheLeft && now.tooHigh() < 0 && picture.program().hasIncrements();
    shouldBe.setAlignment(onTheLeft ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    lost.setVisible(now.lost() > 0 && !outcomeHidden);
    lost.setText(LossText.lost(now, picture.program()));
    gap.setText(LossText.gap(now, picture.program()));
    gap.setVisible(lost.isVisible() && !gap.getText().isEmpty());
    if (gap.isVisible() && !onTheLeft) {
      stack(now, x, geometry, scale);
    } else {
      double top = Math.min(scale.yOf(now.expected()), scale.yOf(now.count()));
      double middle = (top + scale.yOf(now.count())) / 2;
      double high = (gap.isVisible() ? 40 : 22) * em;
      shouldBe.resizeRelocate(
          onTheLeft ? x - 148 * em : x + 14, Math.max(0, top - 7 - 18 * em), 140 * em, 18 * em);
      place(x, Math.max(roomOnTheLeft ? 0 : top, middle - high / 2), 120 * em, em);
    }
    takeWords(taken, now.step() > 0 && !outcomeHidden, onTheLeft);
    queue.setVisible(!now.holders().isEmpty());
    queue.setText(LockText.of(now));
    queue.resizeRelocate(
        x + 10,
        geometry.railTop() + (geometry.railHeight() - 18 * em) / 2,
        geometry.nextWidth() - 10 - Geometry.FRAME,
        18 * em);
    flag.only(now.paused(), part -> Parts.showFlag(part, x, geometry));
    padlock.only(
        !now.thrown().isEmpty(),
        part -> part.show(now.thrown(), geometry, picture.window().density(), x, -8));
  }

  /** Stands all words below each other, in the order in which the lines run. */
  private void stack(NowMarks now, double x, Geometry geometry, CountScale scale) {
    double em = geometry.em();
    double room = geometry.nextWidth() - 10 - Geometry.FRAME;
    double expected = scale.yOf(now.expected()) - 9 * em;
    double losses = (scale.yOf(now.expected()) + scale.yOf(now.count())) / 2 - 20 * em;
    double lowest = geometry.bandHeight() - 58 * em;
    double y;
    if (now.tooHigh() > 0) {
      y = Math.max(0, Math.min(Math.min(losses, expected - 40 * em), lowest));
      place(x, y, room, em);
      y = Math.max(y + 40 * em, Math.min(expected, lowest + 40 * em));
    } else {
      y = Math.max(0, Math.min(expected, lowest));
      place(x, Math.max(y + 18 * em, Math.min(losses, lowest + 18 * em)), room, em);
    }
    shouldBe.resizeRelocate(x + 10, y, room, 18 * em);
  }

  private void place(double x, double top, double width, double em) {
    lost.resizeRelocate(x + 10, top, width, 22 * em);
    gap.resizeRelocate(x + 10, top + 22 * em, width, 18 * em);
  }

  /** What is said here first has its place first. */
  private void takeWords(Clearance taken, boolean saysShouldBe, boolean onTheLeft) {
    if (saysShouldBe) {
      double size = shouldBe.getHeight() * 2 / 3;
      double width = TextWidth.bold(shouldBe.getText(), size);
      double x =
          onTheLeft ? shouldBe.getLayoutX() + shouldBe.getWidth() - width : shouldBe.getLayoutX();
      taken.take(new Area(x, shouldBe.getLayoutY(), width, shouldBe.getHeight()));
    }
    if (gap.isVisible()) {
      taken.take(new Area(gap.getLayoutX(), gap.getLayoutY(), gap.getWidth(), gap.getHeight() - 2));
    }
    if (lost.isVisible()) {
      taken.take(
          new Area(
              lost.getLayoutX(), lost.getLayoutY() + 2, lost.getWidth(), lost.getHeight() - 4));
    }
  }
}
