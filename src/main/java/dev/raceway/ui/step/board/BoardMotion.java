package dev.raceway.ui.step.board;

import dev.raceway.model.Event;
import dev.raceway.model.Instruction;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Column;
import dev.raceway.picture.board.content.LaneHeader;
import dev.raceway.picture.board.layer.BoardLayer;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.ui.motion.Motion;
import dev.raceway.ui.motion.Move;
import dev.raceway.ui.motion.Moves;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.QuadCurve;

/**
 * Shows how the board came from one picture to the next one. The next picture is there already; any
 * new one ends what is on its way.
 */
final class BoardMotion {

  private static final double SHAKE = 7;
  private static final double ASIDE = 14;

  /** A curve is longer than the way that it spans. */
  private static final double ARC_SPARE = 20;

  private final Motion motion;
  private final BoardLayers board;
  private Optional<Moves> underWay = Optional.empty();

  BoardMotion(Motion motion, BoardLayers board) {
    this.motion = motion;
    this.board = board;
  }

  /** Puts everything where it belongs. */
  void end() {
    underWay.ifPresent(Moves::end);
    underWay = Optional.empty();
  }

  /**
   * Shows a step on its way.
   *
   * @param event what happened between the pictures
   * @param before the picture before
   * @param after the picture that is shown
   */
  void follow(
      Event event,
      BoardPicture before,
      BoardPicture after,
      Geometry geometry,
      boolean outcomeHidden) {
    if (!motion.follows()) {
      return;
    }
    Moves moves = new Moves();
    if (event instanceof Event.SwitchThrown) {
      toggleLock(moves);
    } else if (event instanceof Event.Stepped step) {
      board
          .columns()
          .of(step.step())
          .ifPresent(
              column ->
                  step(new StepMoves(step, column, before, after, geometry, outcomeHidden), moves));
    }
    moves.atEnd(board.movingValues()::rest);
    underWay = Optional.of(moves);
    moves.start();
  }

  private record StepMoves(
      Event.Stepped event,
      ColumnView column,
      BoardPicture before,
      BoardPicture after,
      Geometry geometry,
      boolean outcomeHidden) {

    int lane() {
      return event.thread().index();
    }

    double middle() {
      return after.window().middleOf(event.step());
    }
  }

  private void step(StepMoves step, Moves moves) {
    Event.Stepped event = step.event();
    appear(step.column().cell(), moves);
    if (event.contextSwitch()) {
      switchThread(step, moves);
    }
    if (event.instruction() == Instruction.READ) {
      travel(step, event.register().orElseThrow(), false, moves);
    } else if (event.instruction() == Instruction.ADD) {
      pulse(board.header(event.thread()).register(), Move.CHANGE, moves);
    } else if (event.instruction().writes()) {
      write(step, moves);
    }
    if (event.blocked()) {
      shake(step.column().cell(), Move.KNOCK, moves);
      shake(board.layer(BoardLayer.QUEUE), Move.KNOCK, moves);
    }
    event.handedTo().ifPresent(next -> handOver(moves));
    stale(step, moves);
  }

  /** The value goes between the count's line and the cell; the register or the count takes it. */
  private void travel(StepMoves step, long value, boolean up, Moves moves) {
    Point2D line = new Point2D(step.middle(), board.scale().yOf(value));
    Point2D cell = new Point2D(step.middle(), step.geometry().cellMiddle(step.lane()));
    board
        .movingValues()
        .send(
            step.event().thread(),
            Texts.number(value),
            up ? cell : line,
            up ? line : cell,
            step.geometry().em(),
            moves);
    step.column().arrow().ifPresent(arrow -> fade(arrow, moves));
    Node taker =
        up ? board.layer(BoardLayer.COUNT) : board.header(step.event().thread()).register();
    pulseAfter(Move.TRAVEL, taker, Move.CHANGE, moves);
  }

  private void write(StepMoves step, Moves moves) {
    Event.Stepped event = step.event();
    if (event.retry()) {
      shake(step.column().cell(), Move.KNOCK, moves);
      return;
    }
    travel(step, event.count(), true, moves);
    if (event.stomps() && !step.outcomeHidden()) {
      stomp(step, moves);
    }
  }

  /** The line shakes, what was erased is struck, and the arrow back to it is drawn. */
  private void stomp(StepMoves step, Moves moves) {
    moves.after(
        Move.TRAVEL,
        board.band().translateXProperty(),
        Move.SHAKE,
        0,
        SHAKE,
        -SHAKE,
        SHAKE / 2,
        -SHAKE / 2,
        0);
    drawArc(moves);
    for (Column column : step.after().columns()) {
      boolean isNew =
          column.erasedSince()
              && step.before().columns().stream()
                  .anyMatch(old -> old.step() == column.step() && !old.erasedSince());
      if (isNew) {
        board
            .columns()
            .of(column.step())
            .ifPresent(view -> view.cell().badges().forEach(each -> strike(each, moves)));
      }
    }
  }

  /** The arrow runs from the stomp back to what it erased; what it points with comes then. */
  private void drawArc(Moves moves) {
    for (Node node : board.layer(BoardLayer.LAST_ARC).nodes()) {
      QuadCurve curve = (QuadCurve) node;
      double length = curve.getStartX() - curve.getEndX() + ARC_SPARE;
      curve.getStrokeDashArray().setAll(length, length);
      moves.after(Move.TRAVEL, curve.strokeDashOffsetProperty(), Move.ARC, length, 0);
      moves.atEnd(() -> curve.getStrokeDashArray().clear());
    }
    for (BoardLayer late : List.of(BoardLayer.LAST_ARC_TIP, BoardLayer.LAST_ARC_WORDS)) {
      moves.after(Move.ARC, board.layer(late).opacityProperty(), Move.STRIKE, 0, 1);
    }
  }

  private static void strike(Node badges, Moves moves) {
    moves.after(Move.TRAVEL, badges.opacityProperty(), Move.STRIKE, 0, 1);
    moves.after(Move.TRAVEL, badges.translateYProperty(), Move.STRIKE, -ASIDE, 0);
  }

  /** One register is put away on its lane, the other one is fetched from its lane. */
  private void switchThread(StepMoves step, Moves moves) {
    ThreadId comes = step.event().thread();
    fetch(board.header(comes).register(), moves);
    step.before().headers().stream()
        .filter(header -> header.status() == LaneHeader.Status.ON_CPU)
        .filter(header -> !header.thread().equals(comes))
        .findFirst()
        .ifPresent(leaves -> putAway(leaves, step, moves));
  }

  private void putAway(LaneHeader leaves, StepMoves step, Moves moves) {
    leaves
        .register()
        .ifPresent(
            value -> {
              double y = step.geometry().cellMiddle(leaves.thread().index());
              board
                  .movingValues()
                  .send(
                      leaves.thread(),
                      Texts.number(value),
                      new Point2D(step.middle(), y),
                      new Point2D(0, y),
                      step.geometry().em(),
                      moves);
            });
    pulseAfter(Move.TRAVEL, board.header(leaves.thread()).register(), Move.CHANGE, moves);
  }

  private static void fetch(Node register, Moves moves) {
    moves.add(register.translateXProperty(), Move.SWITCH, -ASIDE, 0);
    moves.add(register.opacityProperty(), Move.SWITCH, 0.2, 1);
  }

  /** The queue moves up by one place. */
  private void handOver(Moves moves) {
    moves.add(board.layer(BoardLayer.QUEUE).translateXProperty(), Move.HAND_OVER, 2 * ASIDE, 0);
    moves.add(
        board.layer(BoardLayer.NEWEST_SPAN_WORDS).translateYProperty(), Move.HAND_OVER, ASIDE, 0);
  }

  /** Copies that this step made stale say so. */
  private void stale(StepMoves step, Moves moves) {
    for (int lane = 0; lane < step.after().headers().size(); lane++) {
      if (step.after().headers().get(lane).stale() && !step.before().headers().get(lane).stale()) {
        Node register = board.header(ThreadId.at(lane)).register();
        moves.after(Move.TRAVEL, register.translateXProperty(), Move.SHAKE, 0, 4, -4, 2, 0);
      }
    }
  }

  private void toggleLock(Moves moves) {
    fade(board.layer(BoardLayer.THROWN), moves);
    board.nexts().forEach(next -> fade(next, moves));
  }

  private static void appear(Node node, Moves moves) {
    moves.add(node.opacityProperty(), Move.CHANGE, 0.3, 1);
  }

  private static void fade(Node node, Moves moves) {
    moves.add(node.opacityProperty(), Move.TRAVEL, 0.1, 1);
  }

  private static void shake(Node node, Move move, Moves moves) {
    moves.add(node.translateXProperty(), move, 0, 5, -5, 3, -2, 0);
  }

  private static void pulse(Node node, Move move, Moves moves) {
    moves.add(node.translateYProperty(), move, -6, 0);
    moves.add(node.opacityProperty(), move, 0.3, 1);
  }

  private static void pulseAfter(Move first, Node node, Move move, Moves moves) {
    moves.after(first, node.translateYProperty(), move, 0, -5, 0);
  }
}
