package dev.raceway.ui.shell;

import dev.raceway.model.ThreadId;
import dev.raceway.session.Run;
import dev.raceway.ui.control.KeyTaker;
import dev.raceway.ui.step.StepViewModel;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Which key does what. Single keys belong to the board unless the focused control needs them: all
 * of them in text fields and spinners, arrows in sliders and lists, Space on what it presses.
 */
final class Keys {

  private static final Set<KeyCode> MOVES =
      EnumSet.of(
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN);

  private final Scene scene;
  private final StepViewModel step;
  private final WindowDeeds window;
  private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

  Keys(Scene scene, StepViewModel step, WindowDeeds window) {
    this.scene = scene;
    this.step = step;
    this.window = window;
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
  }

  private void released(KeyEvent event) {
    held.remove(event.getCode());
    if (event.getCode() == KeyCode.ENTER && scene.getFocusOwner() instanceof Spinner) {
      // The number has been taken; the next key is meant for the board.
      window.leave();
    }
  }

  private void pressed(KeyEvent event) {
    boolean first = held.add(event.getCode());
    if (event.isAltDown() || (event.isMetaDown() && !event.isShortcutDown())) {
      return;
    }
    boolean taken = event.isShortcutDown() ? shortcut(event.getCode()) : single(event, first);
    if (taken) {
      event.consume();
    }
  }

  private boolean shortcut(KeyCode code) {
    if (isTyping() && (code == KeyCode.C || code == KeyCode.V || code == KeyCode.Z)) {
      return false;
    }
    switch (code) {
      case Z -> step.undo();
      case C -> window.copy();
      case V -> window.paste();
      case PLUS, EQUALS, ADD -> window.zoom().larger();
      case MINUS, SUBTRACT -> window.zoom().smaller();
      case DIGIT0, NUMPAD0 -> window.zoom().natural();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean single(KeyEvent event, boolean first) {
    KeyCode code = event.getCode();
    if (code == KeyCode.F11) {
      window.toggleFullScreen();
      return true;
    }
    if (code == KeyCode.ESCAPE) {
      return window.leave();
    }
    if (isTyping() || isNeededByFocus(code)) {
      return false;
    }
    return letter(event, first) || move(code) || deed(code, first);
  }

  private boolean letter(KeyEvent event, boolean first) {
    Optional<ThreadId> thread =
        event.getCode().isLetterKey()
            ? ThreadId.ofLetter(event.getCode().getName().charAt(0))
            : Optional.empty();
    if (thread.isEmpty() || event.getCode().getName().length() != 1) {
      return false;
    }
    // A held letter does not repeat: every step of a thread is meant.
    if (first && event.isShiftDown()) {
      step.finishIncrement(thread.get());
    } else if (first) {
      step.run(thread.get());
    }
    return true;
  }

  private boolean move(KeyCode code) {
    switch (code) {
      case SPACE, RIGHT, PAGE_DOWN -> step.step();
      case LEFT, PAGE_UP, BACK_SPACE -> step.back();
      case HOME -> step.go(run -> run.at(0));
      case END -> step.go(Run::atNextPauseOrEnd);
      case OPEN_BRACKET -> step.go(Run::atStompBefore);
      case CLOSE_BRACKET -> step.go(Run::atStompAfter);
      case UP -> step.playback().faster();
      case DOWN -> step.playback().slower();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean deed(KeyCode code, boolean first) {
    switch (code) {
      case P -> once(first, step.playback()::toggle);
      case L -> once(first, step::throwSwitch);
      case R -> once(first, window::runTrials);
      case N -> once(first, step::restart);
      case M -> once(first, step::togglePause);
      case V -> once(first, step::toggleOutcome);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void once(boolean first, Runnable deed) {
    if (first) {
      deed.run();
    }
  }

  private boolean isTyping() {
    Node focus = scene.getFocusOwner();
    return focus instanceof TextInputControl || focus instanceof Spinner;
  }

  private boolean isNeededByFocus(KeyCode code) {
    Node focus = scene.getFocusOwner();
    if (focus instanceof KeyTaker taker && taker.takes(code)) {
      return true;
    }
    if (code == KeyCode.SPACE) {
      return focus != null && !"board".equals(focus.getId());
    }
    return MOVES.contains(code) && (focus instanceof Slider || focus instanceof ComboBoxBase);
  }
}
