package dev.raceway.picture.board.count;

import dev.raceway.picture.Area;
import dev.raceway.picture.Clearance;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.TextWidth;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.NowMarks;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.board.layer.BoardLayer;
import dev.raceway.picture.board.layer.Sketch;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.picture.board.sign.Padlock;
import dev.raceway.picture.board.sign.PauseFlag;
import dev.raceway.picture.board.words.LockText;
import dev.raceway.picture.board.words.LossText;
import java.util.Optional;

/**
 * Draws the line of now, and what is said at its head: what should be, what is lost, who has the
 * lock.
 */
public final class NowHead {

  private static final double LINE_HEIGHT = 18;
  private static final double LOST_HEIGHT = 22;

  private static final Style LINE = Style.of("now-line");
  private static final Style BADGE = Style.of("now-badge");
  private static final Style SHOULD_BE = Style.of("should-be-label");
  private static final Style SHOULD_BE_BEFORE = Style.of("should-be-label", "before-now");
  private static final Style LOST = Style.of("lost-label");
  private static final Style GAP = Style.of("gap-label");
  private static final Style QUEUE = Style.of("queue-label");

  private final BoardPicture picture;
  private final NowMarks now;
  private final Geometry geometry;
  private final CountScale scale;
  private final Sketch sketch;
  private final double em;
  private final double x;

  /** Makes one that draws into a sketch. */
  public NowHead(BoardPicture picture, Geometry geometry, CountScale scale, Sketch sketch) {
    this.picture = picture;
    this.now = picture.now();
    this.geometry = geometry;
    this.scale = scale;
    this.sketch = sketch;
    em = geometry.em();
    x = picture.window().nowX() + 1;
  }

  /** What is said here first has its place first. */
  public void draw(Clearance taken, Veil veil) {
    if (!picture.window().showsNow()) {
      return;
    }
    double footer = geometry.footerHeight();
    double height = geometry.height();
    sketch.add(BoardLayer.NOW, Part.box(LINE, x, Geometry.FLAG_TOP, 2, height - footer - 2));
    sketch.add(
        BoardLayer.NOW,
        Part.words(
            BADGE,
            new Area(
                Math.max(x - 21 * em, 4 - Geometry.STAGE_INSET),
                height - footer - Geometry.FRAME + 2,
                44 * em,
                footer - 2),
            sketch.words().get("board.now")));
    if (!veil.count()) {
      count(taken, veil);
    }
    queue();
    if (now.paused()) {
      sketch.add(BoardLayer.NOW, PauseFlag.at(x, geometry));
    }
    if (!now.thrown().isEmpty()) {
      new Padlock(now.thrown(), geometry, picture.window().density())
          .at(x, -8, sketch.text())
          .forEach(part -> sketch.add(BoardLayer.THROWN, part));
    }
  }

  /** What should be, what is lost, and what the lost updates do to the count. */
  private void count(Clearance taken, Veil veil) {
    boolean roomOnTheLeft = x > 150 * em;
    // As long as both are the same, the count's own value stands on the left.
    boolean onTheLeft = roomOnTheLeft && now.tooHigh() < 0 && picture.program().hasIncrements();
    String gap = now.lost() > 0 ? new LossText(sketch.words()).gap(now, picture.program()) : "";
    if (!gap.isEmpty() && !onTheLeft && !veil.losses() && !veil.shouldBe()) {
      stack(gap, taken);
      return;
    }
    double top = Math.min(scale.yOf(now.expected()), scale.yOf(now.count()));
    double middle = (top + scale.yOf(now.count())) / 2;
    double high = (gap.isEmpty() ? LOST_HEIGHT : LOST_HEIGHT + LINE_HEIGHT) * em;
    if (!veil.shouldBe()) {
      shouldBe(
          onTheLeft,
          new Area(
              onTheLeft ? x - 148 * em : x + 14,
              Math.max(0, top - 7 - LINE_HEIGHT * em),
              140 * em,
              LINE_HEIGHT * em),
          taken);
    }
    if (!veil.losses()) {
      lost(
          veil.shouldBe() ? "" : gap,
          Math.max(roomOnTheLeft ? 0 : top, middle - high / 2),
          120 * em,
          taken);
    }
  }

  /** Stands all words below each other, in the order in which the lines run. */
  private void stack(String gap, Clearance taken) {
    double room = geometry.nextWidth() - 10 - Geometry.FRAME;
    double expected = scale.yOf(now.expected()) - 9 * em;
    double losses = (scale.yOf(now.expected()) + scale.yOf(now.count())) / 2 - 20 * em;
    double lowest = geometry.bandHeight() - 58 * em;
    double y;
    if (now.tooHigh() > 0) {
      double top = Math.max(0, Math.min(Math.min(losses, expected - 40 * em), lowest));
      lost(gap, top, room, taken);
      y = Math.max(top + 40 * em, Math.min(expected, lowest + 40 * em));
    } else {
      y = Math.max(0, Math.min(expected, lowest));
      lost(gap, Math.max(y + 18 * em, Math.min(losses, lowest + 18 * em)), room, taken);
    }
    shouldBe(false, new Area(x + 10, y, room, LINE_HEIGHT * em), taken);
  }

  private void shouldBe(boolean onTheLeft, Area area, Clearance taken) {
    if (now.step() == 0) {
      return;
    }
    String text = sketch.words().get("board.should-be", now.expected());
    sketch.add(BoardLayer.NOW, Part.words(onTheLeft ? SHOULD_BE_BEFORE : SHOULD_BE, area, text));
    double width = TextWidth.bold(text, area.height() * 2 / 3);
    double left = onTheLeft ? area.right() - width : area.x();
    taken.take(new Area(left, area.y(), width, area.height()));
  }

  private void lost(String gap, double top, double width, Clearance taken) {
    if (now.lost() == 0) {
      return;
    }
    Area area = new Area(x + 10, top, width, LOST_HEIGHT * em);
    double size = geometry.presenting() ? 24 : 15;
    String words =
        new LossText(sketch.words())
            .lost(now, picture.program(), text -> TextWidth.bold(text, size) <= area.width());
    sketch.add(BoardLayer.NOW, Part.words(LOST, area, words));
    taken.take(new Area(area.x(), area.y() + 2, area.width(), area.height() - 4));
    if (!gap.isEmpty()) {
      Area below = new Area(x + 10, area.bottom(), width, LINE_HEIGHT * em);
      sketch.add(BoardLayer.NOW, Part.words(GAP, below, gap));
      taken.take(new Area(below.x(), below.y(), below.width(), below.height() - 2));
    }
  }

  private void queue() {
    if (!now.holders().isEmpty()) {
      sketch.add(
          BoardLayer.QUEUE,
          new Part.Words(
              QUEUE,
              new Area(
                  x + 10,
                  geometry.railTop() + (geometry.railHeight() - 18 * em) / 2,
                  geometry.nextWidth() - 10 - Geometry.FRAME,
                  18 * em),
              new LockText(sketch.words()).of(now),
              Optional.of(Part.Sign.LOCK)));
    }
  }
}
