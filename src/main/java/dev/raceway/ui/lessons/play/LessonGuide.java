package dev.raceway.ui.lessons.play;

import dev.raceway.lesson.Attempt;
import dev.raceway.lesson.Question;
import dev.raceway.model.ThreadId;
import dev.raceway.session.Run;
import dev.raceway.ui.lessons.play.LessonState.Phase;
import dev.raceway.ui.step.run.RunGuide;
import dev.raceway.ui.text.Message;
import java.util.Optional;

/**
 * Keeps the run of a lesson within bounds: a guided step moves along its trace only, a challenge
 * does what it allows. Steps and chosen threads that mean something else here are taken.
 *
 * @param lesson the lesson
 */
record LessonGuide(LessonViewModel lesson) implements RunGuide {

  private LessonState now() {
    return lesson.now();
  }

  private Run run() {
    return lesson.step().inHand().run();
  }

  @Override
  public boolean allows(Run before, Run next) {
    if (now().phase() == Phase.TRYING) {
      return now()
          .challenge()
          .filter(challenge -> challenge.isAllowed(next.trace(), now().moment().before()))
          .isPresent();
    }
    return next.trace().length() == before.trace().length()
        && next.trace().startsWith(before.trace());
  }

  @Override
  public void refused() {
    lesson.step().inHand().say(Message.of(refusal()));
  }

  private String refusal() {
    return switch (now().phase()) {
      case TRYING -> "lessons.not-here";
      case ASKING, CHECKING ->
          lesson.isPresenting() ? "lessons.vote-first" : "lessons.answer-first";
      case READING, ANSWERED, MEASURING, ENDED -> "lessons.lesson-decides";
    };
  }

  /** Returns whether the run was stepped back from where the lesson is. */
  boolean isBehind() {
    return now().phase() != Phase.TRYING && run().hasFuture();
  }

  /**
   * Goes on as a remote does, which has one key for it: back to where the lesson is, past a
   * challenge, or to what comes next.
   */
  void goOn() {
    if (isBehind()) {
      lesson.step().stepping().go(run -> run.at(run.trace().length()));
    } else if (now().phase() == Phase.TRYING) {
      lesson.goOn();
    } else {
      takesStep();
    }
  }

  @Override
  public boolean takesStep() {
    boolean goesAlong = run().hasFuture();
    if (now().phase() == Phase.TRYING) {
      boolean isOver = !goesAlong && (now().isWon() || run().now().isComplete());
      if (isOver) {
        lesson.enter();
      }
      return isOver;
    }
    if (goesAlong) {
      lesson.step().stepping().go(run -> run.at(run.position() + 1));
    } else if (now().phase() != Phase.ASKING) {
      lesson.enter();
    } else if (lesson.isPresenting()) {
      lesson.reveal();
    } else {
      refused();
    }
    return true;
  }

  @Override
  public boolean takesThread(ThreadId thread) {
    if (now().phase() == Phase.TRYING) {
      if (!run().now().canRun(thread)) {
        lesson.weigh(new Attempt(run().past(), Optional.of(thread)));
      }
      return false;
    }
    if (asksForThread()) {
      lesson.choose(thread.index());
    } else {
      refused();
    }
    return true;
  }

  private boolean asksForThread() {
    return now().phase() == Phase.ASKING
        && now().question().filter(asked -> asked.form() == Question.Form.THREAD).isPresent();
  }
}
