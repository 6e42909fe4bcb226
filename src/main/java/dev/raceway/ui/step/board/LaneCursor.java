package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.ui.control.KeyTaker;
import dev.raceway.ui.text.Texts;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.BoundingBox;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * A ring that walks over the lanes from cell to cell with the arrow keys and speaks what is there.
 * The key Tab leads to it from the board; Enter does what a click there does.
 */
final class LaneCursor extends Region implements KeyTaker {

  private final IntConsumer intoSight;
  private final Consumer<ThreadId> onRun;
  private final IntConsumer onStep;

  private BoardPlace place = new BoardPlace(0, BoardPlace.HEADER);
  private BoardPicture picture;
  private Geometry geometry;
  private Veil veil = Veil.NONE;

  LaneCursor(IntConsumer intoSight, Consumer<ThreadId> onRun, IntConsumer onStep) {
    this.intoSight = intoSight;
    this.onRun = onRun;
    this.onStep = onStep;
    setId("lanes");
    getStyleClass().add("lane-cursor");
    setManaged(false);
    setMouseTransparent(true);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleHelp(Texts.get("board.walk.help"));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  @Override
  public boolean takes(KeyCode code) {
    return switch (code) {
      case LEFT, RIGHT, UP, DOWN, HOME, END, ENTER, SPACE -> true;
      default -> false;
    };
  }

  void show(BoardPicture next, Geometry nextGeometry, Veil hides) {
    picture = next;
    geometry = nextGeometry;
    veil = hides;
    place = place.within(picture);
    resizeRelocateTo(place);
    speak();
  }

  private void pressed(KeyEvent event) {
    BoardPlace to =
        switch (event.getCode()) {
          case LEFT -> place.left(picture);
          case RIGHT -> place.right(picture);
          case UP -> place.up();
          case DOWN -> place.down(picture);
          case HOME -> new BoardPlace(place.lane(), BoardPlace.HEADER);
          case END -> new BoardPlace(place.lane(), BoardPlace.NEXT);
          default -> place;
        };
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      act();
    } else if (!takes(event.getCode())) {
      return;
    }
    event.consume();
    place = to;
    if (place.isStep()) {
      intoSight.accept(place.step());
    }
    show(picture, geometry, veil);
  }

  private void act() {
    if (place.isStep()) {
      onStep.accept(place.step());
    } else if (place.step() == BoardPlace.NEXT) {
      onRun.accept(ThreadId.at(place.lane()));
    }
  }

  /** Where it stands. */
  BoardPlace place() {
    return place;
  }

  private void resizeRelocateTo(BoardPlace at) {
    BoundingBox bounds = at.bounds(picture, geometry);
    resizeRelocate(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }

  private void speak() {
    String words = place.spoken(picture, veil);
    if (!words.equals(getAccessibleText())) {
      setAccessibleText(words);
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }
}
