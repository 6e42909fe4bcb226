package dev.raceway.ui.lessons.play;

import dev.raceway.lesson.Challenge;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.ui.control.IntoSight;
import dev.raceway.ui.keys.Digits;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.keys.Stroke;
import dev.raceway.ui.lessons.play.LessonState.Phase;
import dev.raceway.ui.motion.FrameClock;
import dev.raceway.ui.motion.Motion;
import dev.raceway.ui.step.StepCompanion;
import dev.raceway.ui.step.StepView;
import dev.raceway.ui.step.side.SidePanel;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** A lesson that is under way: the Step screen's board, and the lesson beside it or below. */
public final class LessonPlayView implements StepCompanion, AutoCloseable {

  private static final Stroke BACKSPACE = new Stroke.Press(KeyCode.BACK_SPACE, Stroke.With.NOTHING);

  private static final Stroke PAGE_DOWN = new Stroke.Press(KeyCode.PAGE_DOWN, Stroke.With.NOTHING);

  private static final Stroke MINUS = new Stroke.Typed('-');

  private final LessonViewModel model;
  private final StepView step;
  private final LessonBelow below;
  private LessonPanel panel;
  private final Subscription subscription;

  /** Makes the view of a lesson. */
  public LessonPlayView(LessonViewModel model, Motion motion, FrameClock clock) {
    this.model = model;
    step = new StepView(model.step(), motion, clock, Region::new, () -> {});
    below = new LessonBelow(model);
    step.accompany(this);
    subscription =
        model
            .stateProperty()
            .subscribe(now -> step.refresh())
            .and(model.stateProperty().subscribe(this::showQuestion));
  }

  /** Where letters are large it lies below the board, and nobody would look for it there. */
  private void showQuestion(LessonState before, LessonState now) {
    boolean isNew = before.phase() != now.phase() || !before.moment().equals(now.moment());
    if (isNew && now.phase() == Phase.ASKING) {
      IntoSight.bringLaidOut(model.isPresenting() ? below : panel);
    }
  }

  /** Returns the board with all around it. */
  public StepView screen() {
    return step;
  }

  /**
   * Tells whether a key is for the lesson where an answer or a part of the board has the keyboard:
   * once an answer is chosen, Enter locks it in.
   */
  public boolean claims(Shortcut shortcut, Node focus) {
    LessonState state = model.stateProperty().get();
    boolean canLockIn =
        state.phase() == Phase.ASKING && (state.hasAnswer() || state.vote().isPresent());
    return shortcut == Shortcut.LOCK_IN
        && canLockIn
        && (focus instanceof OptionButton || step.isOnBoard(focus));
  }

  /** Does what a key stands for in a lesson. */
  public boolean does(Shortcut shortcut, Stroke stroke) {
    boolean isTrying = model.stateProperty().get().phase() == Phase.TRYING;
    switch (shortcut) {
      case LOCK_IN -> model.enter();
      case NEXT -> {
        if (goesOn(stroke)) {
          model.guide().goOn();
        } else {
          step.does(shortcut, stroke);
        }
      }
      case ANSWER -> {
        // A French keyboard has it in the place of 6.
        if (!stroke.equals(MINUS) || !model.minus()) {
          OptionalInt digit = Digits.of(stroke);
          digit.ifPresent(model::digit);
        }
      }
      case AGAIN -> model.again();
      case TRIALS -> {
        if (model.stateProperty().get().phase() == Phase.MEASURING) {
          model.enter();
        }
      }
      case BACK -> {
        return (stroke.equals(BACKSPACE) && model.takeBack()) || step.does(shortcut, stroke);
      }
      case LEAVE -> {
        if (!model.measurement().cancel() && !step.does(shortcut, stroke)) {
          model.leave();
        }
      }
      case FINISH_INCREMENT, UNDO, LOCK -> {
        if (isTrying) {
          step.does(shortcut, stroke);
        } else {
          model.guide().refused();
        }
      }
      case COPY -> copy();
      case WORST, FUTURES, PLAY, PAUSE_MARK, OUTCOME, ASK -> model.guide().refused();
      default -> {
        return step.does(shortcut, stroke);
      }
    }
    return true;
  }

  /** A remote has no other key; what it means is written on the button for a class. */
  private boolean goesOn(Stroke stroke) {
    return stroke.equals(PAGE_DOWN) && (model.isPresenting() || model.guide().isBehind());
  }

  /** The run of the lesson, as far as it is seen. */
  private void copy() {
    String code = model.step().inHand().shareCode();
    ClipboardContent content = new ClipboardContent();
    content.putString(code);
    Clipboard.getSystemClipboard().setContent(content);
    model.step().inHand().tell(Message.of("shell.copied", code));
  }

  /** Shows what a class is to see alone and large, or everything again. */
  public void setPresenting(boolean isOn) {
    model.setPresenting(isOn);
    step.setPresenting(isOn);
    step.refresh();
  }

  @Override
  public Veil veil() {
    LessonState state = model.stateProperty().get();
    if (state.isOpen()) {
      return Veil.ofQuestion(
          Texts.get(state.vote().isPresent() ? "lessons.vote-cell" : "lessons.answer-cell"));
    }
    Veil veil =
        state.phase() == Phase.TRYING ? Veil.NONE : Veil.ofNext(Texts.get("lessons.later-cell"));
    return LessonParts.hasShouldBe(model.script().lesson()) ? veil : veil.withoutShouldBe();
  }

  @Override
  public String hint() {
    LessonState state = model.stateProperty().get();
    if (state.isOpen()) {
      return Texts.get(state.vote().isPresent() ? "lessons.kept-back-vote" : "lessons.kept-back");
    }
    return LessonParts.hasPossibleEnds(model.script().lesson()) ? "" : " ";
  }

  @Override
  public boolean offersSetup() {
    LessonState state = model.stateProperty().get();
    return state.phase() == Phase.TRYING
        && state.challenge().filter(LessonPlayView::changesSetup).isPresent();
  }

  private static boolean changesSetup(Challenge challenge) {
    return challenge.mayChangeSetup() || challenge.mayToggleLock();
  }

  @Override
  public Region beside(SidePanel history) {
    panel = new LessonPanel(model, history);
    return panel;
  }

  @Override
  public Region below() {
    return below;
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    panel.close();
    below.close();
    step.close();
  }
}
