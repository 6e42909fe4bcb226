package dev.raceway.ui;

import com.sun.javafx.tk.Toolkit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A robot that goes on as soon as what it did has been done and laid out. TestFX's own waits a
 * twentieth of a second after each key, each way of the mouse and each look, and leads the mouse
 * there point by point; most of the time of a test was spent so. What waits for a clock or another
 * thread is waited for by the test.
 */
public final class QuickRobot extends FxRobot {

  /** What is done later may lead to something that is done later still. */
  private static final int ROUNDS = 3;

  /** Returns a quick robot where there is no screen; a real one answers when it likes. */
  public static FxRobot or(FxRobot patient) {
    return "Monocle".equals(System.getProperty("glass.platform")) ? new QuickRobot() : patient;
  }

  @Override
  public FxRobot interact(Runnable what) {
    WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(what));
    return settle();
  }

  @Override
  public <T> FxRobot interact(Callable<T> what) {
    WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(what));
    return settle();
  }

  @Override
  public FxRobot press(KeyCode... keys) {
    for (KeyCode key : keys) {
      keyboard().pressNoWait(key);
      settle();
    }
    return this;
  }

  @Override
  public FxRobot release(KeyCode... keys) {
    for (KeyCode key : keys.length > 0 ? List.of(keys) : Set.copyOf(keyboard().getPressedKeys())) {
      keyboard().releaseNoWait(key);
      settle();
    }
    return this;
  }

  @Override
  public FxRobot type(KeyCode... keys) {
    for (KeyCode key : keys) {
      press(key).release(key);
    }
    return this;
  }

  @Override
  public FxRobot push(KeyCode... together) {
    press(together);
    for (int i = together.length - 1; i >= 0; i--) {
      release(together[i]);
    }
    return this;
  }

  @Override
  public FxRobot write(String text) {
    BaseRobot hands = robotContext().getBaseRobot();
    Scene scene = typedIn();
    text.chars()
        .mapToObj(Character::toString)
        .forEach(
            letter -> {
              hands.typeKeyboard(scene, KeyCode.UNDEFINED, letter);
              settle();
            });
    return this;
  }

  /** Follows what is just being laid out elsewhere. */
  @Override
  public FxRobot moveTo(PointQuery place, Motion motion) {
    for (int tries = 0; tries < ROUNDS; tries++) {
      Point2D aim = place.query();
      mouse().moveNoWait(aim);
      settle();
      if (aim.equals(place.query())) {
        break;
      }
    }
    return this;
  }

  @Override
  public FxRobot press(MouseButton... buttons) {
    mouse().pressNoWait(buttons);
    return settle();
  }

  @Override
  public FxRobot release(MouseButton... buttons) {
    mouse().releaseNoWait(buttons);
    return settle();
  }

  /** Nothing is waited for in between: a button that is held long does more, as a spinner's. */
  @Override
  public FxRobot clickOn(MouseButton... buttons) {
    mouse().pressNoWait(buttons);
    mouse().releaseNoWait(buttons);
    return settle();
  }

  @Override
  public FxRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
    return moveTo(place, motion).clickOn(buttons);
  }

  private KeyboardRobot keyboard() {
    return robotContext().getKeyboardRobot();
  }

  private MouseRobot mouse() {
    return robotContext().getMouseRobot();
  }

  private static Scene typedIn() {
    return Window.getWindows().stream()
        .filter(Window::isFocused)
        .findFirst()
        .orElseThrow()
        .getScene();
  }

  private FxRobot settle() {
    for (int round = 0; round < ROUNDS; round++) {
      WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(Toolkit.getToolkit()::firePulse));
    }
    return this;
  }
}
