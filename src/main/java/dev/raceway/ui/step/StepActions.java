package dev.raceway.ui.step;

import dev.raceway.session.Run;
import dev.raceway.ui.keys.Digits;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.keys.Stroke;

/** What each key of the table does on the Step screen. */
record StepActions(StepViewModel model, Runnable runTrials) {

  /**
   * Does what a key stands for.
   *
   * @return whether it means anything here
   */
  boolean done(Shortcut shortcut, Stroke stroke) {
    if (model.asking().isAsking() && ofVote(shortcut, stroke)) {
      return true;
    }
    return model.futures().isOpen() ? ofFutures(shortcut) : ofRun(shortcut, stroke);
  }

  /** As long as a class is asked, nothing runs but what was asked about. */
  private boolean ofVote(Shortcut shortcut, Stroke stroke) {
    AskViewModel vote = model.asking();
    switch (shortcut) {
      case ANSWER -> Digits.of(stroke).ifPresent(digit -> vote.count(digit - 1));
      case NEXT, LOCK_IN -> vote.goOn();
      case ASK -> vote.ask();
      case LEAVE -> vote.leave();
      case BACK -> {
        if (vote.isOpen()) {
          vote.takeBack();
        } else {
          return false;
        }
      }
      default -> {
        return shortcut.group() == Shortcut.Group.THREADS && vote.isOpen();
      }
    }
    return true;
  }

  /** Both futures are stepped together; the run stands still meanwhile. */
  private boolean ofFutures(Shortcut shortcut) {
    switch (shortcut) {
      case NEXT -> model.futures().next();
      case BACK -> model.futures().back();
      case START -> model.futures().go(0);
      case END -> model.futures().toEnd();
      case OUTCOME -> model.toggleOutcome();
      case FUTURES, LEAVE -> model.futures().leave();
      default -> {
        return shortcut.group() == Shortcut.Group.THREADS || shortcut.group() == Shortcut.Group.RUN;
      }
    }
    return true;
  }

  private boolean ofRun(Shortcut shortcut, Stroke stroke) {
    switch (shortcut) {
      case RUN_THREAD -> stroke.thread().ifPresent(model.stepping()::run);
      case FINISH_INCREMENT -> stroke.thread().ifPresent(model.stepping()::finishIncrement);
      case LOCK -> model.setUp().toggleLock();
      case TRIALS -> runTrials.run();
      case WORST -> model.scheduler().playWorst();
      case AGAIN -> model.inHand().restart();
      case UNDO -> model.inHand().undo();
      case NEXT -> model.stepping().step();
      case BACK -> model.stepping().back();
      case START -> model.stepping().go(run -> run.at(0));
      case END -> model.stepping().go(Run::atNextPauseOrEnd);
      case STOMP_BEFORE -> model.stepping().go(Run::atStompBefore);
      case STOMP_AFTER -> model.stepping().go(Run::atStompAfter);
      case PLAY -> model.inHand().playback().toggle();
      case FASTER -> model.inHand().playback().faster();
      case SLOWER -> model.inHand().playback().slower();
      case FUTURES -> model.compareFutures();
      case PAUSE_MARK -> model.stepping().togglePause();
      case OUTCOME -> model.toggleOutcome();
      case ASK -> model.asking().ask();
      case LEAVE -> {
        return model.inHand().cancelReading()
            || model.scheduler().cancelPlanning()
            || model.firstSteps().dismiss();
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
