package dev.raceway.ui.step.board;

import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
  private final Label queue = new Label();
  private final List<Node> padlock = new ArrayList<>();

  NowView() {
    setManaged(false);
    setPickOnBounds(false);
    setMouseTransparent(true);
    style(line, "now-line");
    style(badge, "now-badge");
    style(shouldBe, "should-be-label");
    style(lost, "lost-label");
    style(queue, "queue-label");
    queue.setGraphic(new FontIcon(Feather.LOCK));
    shouldBe.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(line, badge, shouldBe, lost, queue);
  }

  private static void style(Region region, String style) {
    region.setManaged(false);
    region.getStyleClass().add(style);
  }

  void show(BoardPicture picture, Geometry geometry, CountScale scale) {
    NowMarks now = picture.now();
    double x = picture.window().nowX() + 1;
    setVisible(picture.window().showsNow());
    line.resizeRelocate(x, 8, 2, geometry.size().getHeight() - 24);
    badge.resizeRelocate(
        Math.max(x - 21, 4 - Geometry.STAGE_INSET), geometry.size().getHeight() - 22, 44, 20);
    double top = scale.yOf(now.expected());
    shouldBe.setText(now.step() == 0 ? "" : Texts.get("board.should-be", now.expected()));
    boolean roomOnTheLeft = x > 150;
    shouldBe.setAlignment(roomOnTheLeft ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    shouldBe.resizeRelocate(roomOnTheLeft ? x - 148 : x + 10, Math.max(0, top - 24), 140, 18);
    lost.setVisible(now.lost() > 0);
    lost.setText(Texts.get("board.lost", now.lost()));
    double middle = (top + scale.yOf(now.count())) / 2;
    lost.resizeRelocate(x + 10, Math.max(roomOnTheLeft ? 0 : top, middle - 11), 120, 22);
    queue.setVisible(now.lockOwner().isPresent());
    queue.setText(LockText.of(now));
    queue.resizeRelocate(
        x + 10, geometry.railTop() + (geometry.railHeight() - 18) / 2, Geometry.NEXT_WIDTH, 18);
    getChildren().removeAll(padlock);
    padlock.clear();
    if (!now.thrown().isEmpty()) {
      padlock.addAll(Padlock.line(now.thrown(), geometry, x, -8));
      getChildren().addAll(padlock);
    }
  }
}
