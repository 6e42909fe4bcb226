package dev.raceway.ui.shell;

import dev.raceway.model.ThreadId;
import dev.raceway.session.Run;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.keys.Stroke;
import dev.raceway.ui.settings.SettingsViewModel;
import dev.raceway.ui.shell.ShellViewModel.Sheet;
import dev.raceway.ui.step.StepViewModel;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;

/** What each key of the table does. */
final class Deeds {

  /** Some remotes blank the screen with it. */
  private static final Stroke B = new Stroke.Press(KeyCode.B, Stroke.With.NOTHING);

  private final StepViewModel step;
  private final SettingsViewModel settings;
  private final ShellViewModel look;
  private final WindowDeeds window;

  Deeds(Models models, WindowDeeds window) {
    this.step = models.step();
    this.look = models.look();
    this.settings = models.settings();
    this.window = window;
  }

  /**
   * Does what a key stands for.
   *
   * @return whether there was anything to do
   */
  boolean done(Shortcut shortcut, Stroke stroke) {
    switch (shortcut) {
      case RUN_THREAD -> {
        if (!(stroke.equals(B) && settings.blankWithBProperty().get() && look.blank())) {
          ofThread(stroke, step::run);
        }
      }
      case FINISH_INCREMENT -> ofThread(stroke, step::finishIncrement);
      case LOCK -> step.throwSwitch();
      case TRIALS -> window.runTrials();
      case AGAIN -> step.restart();
      case UNDO -> step.undo();
      case NEXT -> step.step();
      case BACK -> step.back();
      case START -> step.go(run -> run.at(0));
      case END -> step.go(Run::atNextPauseOrEnd);
      case STOMP_BEFORE -> step.go(Run::atStompBefore);
      case STOMP_AFTER -> step.go(Run::atStompAfter);
      case PLAY -> step.playback().toggle();
      case FASTER -> step.playback().faster();
      case SLOWER -> step.playback().slower();
      case PRESENT -> look.present(!look.presentingProperty().get());
      case BLANK -> {
        return look.blank();
      }
      case PAUSE_MARK -> step.togglePause();
      case OUTCOME -> step.toggleOutcome();
      case FULL_SCREEN -> window.toggleFullScreen();
      case LARGER -> window.zoom().larger();
      case SMALLER -> window.zoom().smaller();
      case NATURAL -> window.zoom().natural();
      case COPY -> window.exchange().copy();
      case PASTE -> window.exchange().paste();
      case OPEN -> window.exchange().open();
      case SAVE -> window.exchange().save();
      case SETTINGS -> look.toggle(Sheet.SETTINGS);
      case KEYS -> look.toggle(Sheet.KEYS);
      case LEAVE -> {
        return leave();
      }
    }
    return true;
  }

  /** Leaves what one is in. */
  boolean leave() {
    return window.leave() || step.firstSteps().dismiss();
  }

  private static void ofThread(Stroke stroke, Consumer<ThreadId> deed) {
    if (stroke instanceof Stroke.Press press) {
      ThreadId.ofLetter(press.code().getName().charAt(0)).ifPresent(deed);
    }
  }
}
