package dev.raceway.ui.shell;

import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.keys.Stroke;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** Reads the keyboard of a window: by which key of the table something is to be done. */
final class Keys {

  private final ShortcutHandler actions;
  private final ShellViewModel look;
  private final FocusNeeds focus;
  private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

  /** What woke the screen, for as long as it is held: it does nothing else. */
  private final Set<KeyCode> woke = EnumSet.noneOf(KeyCode.class);

  private boolean isFirst;
  private boolean swallowsTyped;

  Keys(Scene scene, ShortcutHandler actions, ShellViewModel look) {
    this.actions = actions;
    this.look = look;
    this.focus = new FocusNeeds(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> released(event, scene));
    scene.windowProperty().flatMap(Window::focusedProperty).subscribe(this::forgetHeld);
  }

  /** What is let go of in another window, as after a key that opens one, is not told here. */
  private void forgetHeld(Boolean isFocused) {
    if (!Boolean.TRUE.equals(isFocused)) {
      held.clear();
      woke.clear();
    }
  }

  private void released(KeyEvent event, Scene scene) {
    held.remove(event.getCode());
    if (woke.remove(event.getCode())) {
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && scene.getFocusOwner() instanceof Spinner) {
      actions.leaveNumber(Stroke.of(event));
    }
  }

  private void pressed(KeyEvent event) {
    isFirst = held.add(event.getCode());
    if (look.wakes()) {
      woke.add(event.getCode());
    }
    swallowsTyped = woke.contains(event.getCode());
    if (swallowsTyped) {
      event.consume();
    } else if (!event.isAltDown() && (!event.isMetaDown() || event.isShortcutDown())) {
      // Where a sign has a key of its own, it is not to be read a second time as it is typed.
      swallowsTyped = act(Stroke.of(event), event);
    }
  }

  /** Signs are read where they are typed: each keyboard has them elsewhere. */
  private void typed(KeyEvent event) {
    if (swallowsTyped) {
      event.consume();
    } else if (event.getCharacter().length() == 1) {
      act(new Stroke.Typed(event.getCharacter().charAt(0)), event);
    }
  }

  private boolean act(Stroke stroke, KeyEvent event) {
    Optional<Shortcut> found =
        Shortcut.of(stroke)
            .filter(
                shortcut ->
                    !focus.needs(stroke, node -> actions.claims(shortcut, node))
                        && look.allows(shortcut))
            // A held letter does not repeat: every step of a thread is meant.
            .filter(
                shortcut -> (!isFirst && !shortcut.repeats()) || actions.done(shortcut, stroke));
    found.ifPresent(shortcut -> event.consume());
    return found.isPresent();
  }
}
